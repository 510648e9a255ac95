package fr.guichet.screen;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;

/** Hears the signal of a resized window. Through reflection: the compiler has no public name for it. */
final class Signals {

    private Signals() {}

    /** Calls {@code resized} on each change of size; does nothing where there is no such signal. */
    static void onResize(Runnable resized) {
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            InvocationHandler heard = (proxy, method, arguments) -> {
                if (method.getName().equals("handle")) {
                    resized.run();
                }
                return method.getName().equals("hashCode") ? (Object) System.identityHashCode(proxy) : null;
            };
            Object proxy = Proxy.newProxyInstance(Signals.class.getClassLoader(), new Class<?>[] {handler}, heard);
            signal.getMethod("handle", signal, handler)
                    .invoke(null, signal.getConstructor(String.class).newInstance("WINCH"), proxy);
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            // Not a Unix: the size stays what it was at the start.
        }
    }
}
