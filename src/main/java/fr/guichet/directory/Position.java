package fr.guichet.directory;

/**
 * A point on the earth.
 *
 * @param latitude in degrees, -90 to 90
 * @param longitude in degrees, -180 to 180
 */
public record Position(double latitude, double longitude) {

    private static final double EARTH_KM = 6371.0;
    private static final double MOST_NORTH = 90;
    private static final double MOST_EAST = 180;

    /** Reads « 48.11, -1.67 »; null if it is not a point on the earth. */
    public static Position parse(String text) {
        int comma = text.indexOf(',');
        return comma < 0 ? null : parse(text.substring(0, comma), text.substring(comma + 1));
    }

    /** Reads a latitude and a longitude with decimal points; null if they are not a point on the earth. */
    public static Position parse(String latitude, String longitude) {
        try {
            Position read = new Position(Double.parseDouble(latitude.strip()), Double.parseDouble(longitude.strip()));
            return Math.abs(read.latitude) <= MOST_NORTH && Math.abs(read.longitude) <= MOST_EAST ? read : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** As the crow flies, in kilometres. */
    public double kmTo(Position other) {
        double north = Math.toRadians(other.latitude - latitude);
        double east = Math.toRadians(other.longitude - longitude);
        double half = square(Math.sin(north / 2))
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * square(Math.sin(east / 2));
        return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(half)));
    }

    private static double square(double value) {
        return value * value;
    }

    /** « 48.11, -1.67 ». */
    public String text() {
        return latitude + ", " + longitude;
    }
}
