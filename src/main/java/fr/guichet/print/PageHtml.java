package fr.guichet.print;

/** A {@link Page} as one HTML file that needs nothing else: no script, no link, no image. */
public final class PageHtml {

    private static final String STYLE =
            "body{font:1.1rem/1.5 sans-serif;max-width:42rem;margin:2rem auto;padding:0 1rem}"
                    + "li p{margin:0;color:#333}h2{margin:1.5rem 0 .3rem}@media print{body{margin:0}}";

    private PageHtml() {}

    public static String render(Page page) {
        StringBuilder html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"fr\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width\">\n<title>");
        escape(page.title(), html);
        html.append("</title>\n<style>").append(STYLE).append("</style>\n</head>\n<body>\n");
        element("h1", page.title(), html);
        for (String line : page.lead()) {
            element("p", line, html);
        }
        for (Page.Section section : page.sections()) {
            if (section.folded()) {
                html.append("<details>\n");
                element("summary", section.title(), html);
            } else {
                element("h2", section.title(), html);
            }
            html.append("<ul>\n");
            for (Page.Entry entry : section.entries()) {
                html.append("<li>");
                escape(entry.text(), html);
                for (String detail : entry.details()) {
                    element("p", detail, html);
                }
                html.append("</li>\n");
            }
            html.append(section.folded() ? "</ul>\n</details>\n" : "</ul>\n");
        }
        return html.append("</body>\n</html>\n").toString();
    }

    private static void element(String name, String text, StringBuilder html) {
        html.append('<').append(name).append('>');
        escape(text, html);
        html.append("</").append(name).append(">\n");
    }

    /** A page may be shown by a terminal, and is made into a PDF, which is XML: no control character stays. */
    static void escape(String text, StringBuilder html) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\n' || c >= 0x7f && c < 0xa0) {
                html.append(' ');
                continue;
            }
            switch (c) {
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '&' -> html.append("&amp;");
                case '"' -> html.append("&quot;");
                default -> html.append(c);
            }
        }
    }
}
