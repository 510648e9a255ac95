package fr.guichet.print;

/** What every HTML page on paper has alike: its head, its style, its blank lines. No script, no link, no image. */
final class HtmlPaper {

    /** A line to fill in by hand. */
    static final String BLANK = "<span class=\"ligne\">\u00a0</span>";

    static final String SHORT_BLANK = "<span class=\"ligne court\">\u00a0</span>";

    /** 12 points, 18 in large print; a screen may be read from further. */
    private static final String STYLE =
            """
            @page{size:A4;margin:1.5cm 2cm;@bottom-right{content:"Page " counter(page) " sur " counter(pages);
            font:11pt "DejaVu Sans Condensed",sans-serif}}
            body{font:13pt/1.25 "DejaVu Sans Condensed",Arial,Tahoma,Verdana,sans-serif;color:#000;background:#fff;
            max-width:17cm;margin:1cm auto;padding:0 .4cm}
            h1{font-size:1.5em;margin:0 0 .1em}h2{font-size:1.15em;margin:.75em 0 .15em;page-break-after:avoid}
            p{margin:.1em 0}ul,ol{margin:.15em 0;padding-left:1.3em}ul.cases{list-style:none;padding-left:0}
            ul.cases li{padding-left:1.25em;text-indent:-1.25em}ul.cases p{text-indent:0}
            .bloc,.pied,li,table{page-break-inside:avoid}.tel{font-size:1.4em;font-weight:bold;white-space:nowrap}
            .ligne{border-bottom:1px dotted #000;display:inline-block;width:8cm;max-width:100%;line-height:1.35}.court{width:2.5cm}
            .code{font-family:"DejaVu Sans Mono",monospace;font-size:1.1em}.code span{white-space:nowrap}
            .page{page-break-before:always}.page>h2{font-size:1.5em;margin:0 0 .1em}h3{font-size:1.15em;margin:.75em 0 .15em}
            .carte{font-size:18pt}.carte p{margin:.35em 0}.etape{margin-top:.6em}.blanc{margin:.8em 0}
            .aide{margin-left:1.6em}.si,.tete{page-break-after:avoid}.cas{margin-left:1.3em}.pied{margin-top:.75em;page-break-before:avoid}
            .notes{border-bottom:1px dotted #000;margin:.25em 0 .5em 1.6em;line-height:1.5}
            .signatures div{display:inline-block;width:45%;height:3cm;margin:.5em 3% 0 0;border-bottom:1px dotted #000;vertical-align:top}
            @media print{body{font-size:12pt;margin:0;padding:0;max-width:none}}
            body.gros{font-size:18pt}
            """;

    private static final String EXERCISE = "position:fixed;top:0;right:0;margin:0;padding:.1em .5em;font-weight:bold;"
            + "border:2px solid #000;background:#fff";

    private HtmlPaper() {}

    /** Opens a page. */
    static void open(String title, String description, boolean large, StringBuilder html) {
        html.append("<!DOCTYPE html>\n<html lang=\"fr\">\n<head>\n<meta charset=\"utf-8\"/>\n");
        html.append("<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"/>\n<title>");
        PageHtml.escape(title, html);
        html.append("</title>\n<meta name=\"description\" content=\"");
        PageHtml.escape(description, html);
        html.append("\"/>\n<style>\n").append(STYLE).append("</style>\n</head>\n");
        html.append(large ? "<body class=\"gros\">\n" : "<body>\n");
    }

    /** A mark that stands on every page: what is fixed is printed again on each. */
    static void markExercise(StringBuilder html) {
        html.append("<p style=\"")
                .append(EXERCISE)
                .append("\">")
                .append(Layout.EXERCISE)
                .append("</p>\n");
    }

    /** Text, with the spaces that must hold. */
    static void text(String text, StringBuilder html) {
        PageHtml.escape(Wrap.glue(text), html);
    }

    /** Closes the page and returns it. */
    static String close(StringBuilder html) {
        return html.append("</body>\n</html>\n").toString();
    }
}
