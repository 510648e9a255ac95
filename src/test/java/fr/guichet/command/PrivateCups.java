package fr.guichet.command;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A real CUPS of its own, with one raw queue whose printer is this test: what was printed comes back byte for byte. */
final class PrivateCups implements AutoCloseable {

    static final String QUEUE = "feuille";

    private static final Path DAEMON = Path.of("/usr/sbin/cupsd");
    private static final int PATIENCE_SECONDS = 60;

    private final Path folder;
    private final ServerSocket printer;
    private final Process daemon;

    /** @param folder short: its path and a few letters name a socket */
    PrivateCups(Path folder) throws IOException, InterruptedException {
        this.folder = folder;
        this.printer = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        printer.setSoTimeout(PATIENCE_SECONDS * 1000);
        configure();
        this.daemon = start(DAEMON.toString(), "-f", "-c", folder + "/cupsd.conf", "-s", folder + "/files.conf");
        awaitSocket();
        String uri = "socket://" + printer.getInetAddress().getHostAddress() + ":" + printer.getLocalPort();
        Process queue = start("/usr/sbin/lpadmin", "-p", QUEUE, "-E", "-v", uri, "-m", "raw");
        if (!queue.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || queue.exitValue() != 0) {
            close();
            throw new IOException("lpadmin did not make the queue");
        }
    }

    static boolean isInstalled() {
        return Files.isExecutable(DAEMON) && Files.isExecutable(Path.of("/usr/bin/lp"));
    }

    /** The value of CUPS_SERVER for its clients. */
    String server() {
        return folder + "/s";
    }

    /** What the printer receives, to its end. */
    byte[] received() throws IOException {
        try (Socket job = printer.accept()) {
            return job.getInputStream().readAllBytes();
        }
    }

    private void configure() throws IOException {
        for (String name : List.of("root", "spool", "cache", "state", "tmp", "log")) {
            Files.createDirectories(folder.resolve(name));
        }
        // No group of administrators but root's: some systems refuse the usual ones.
        Files.writeString(
                folder.resolve("files.conf"),
                """
                ServerRoot %1$s/root
                RequestRoot %1$s/spool
                CacheDir %1$s/cache
                StateDir %1$s/state
                TempDir %1$s/tmp
                AccessLog %1$s/log/access
                ErrorLog %1$s/log/error
                PageLog %1$s/log/page
                SystemGroup root
                """
                        .formatted(folder));
        Files.writeString(
                folder.resolve("cupsd.conf"),
                """
                Listen %s/s
                ServerName localhost
                Browsing Off
                WebInterface No
                DefaultAuthType None
                <Location />
                Order allow,deny
                Allow all
                </Location>
                <Policy default>
                <Limit All>
                AuthType None
                Order allow,deny
                Allow all
                </Limit>
                </Policy>
                """
                        .formatted(folder));
    }

    private Process start(String... command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("CUPS_SERVER", server());
        return builder.start();
    }

    private void awaitSocket() throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!Files.exists(Path.of(server()))) {
            if (System.nanoTime() > end || !daemon.isAlive()) {
                close();
                throw new IOException("cupsd did not start");
            }
            Thread.sleep(50);
        }
    }

    @Override
    public void close() throws IOException {
        daemon.destroy();
        printer.close();
        try {
            daemon.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
