package fr.guichet.directory;

import fr.guichet.knowledge.NearbyPlace;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The imported places. They are read one by one: a whole country is never in memory. */
public final class Directory {

    static final String FILE = "lieux.tsv";

    /** More would be noise beside somebody who waits. */
    private static final int MOST = 3;

    /** Farther is not near. */
    private static final double FARTHEST_KM = 60;

    private static final int MOST_SERVICES = 3;

    private Directory() {}

    /** The file of the places in the folder {@code data}; it may not exist. */
    public static Path file(Path data) {
        return data.resolve(FILE);
    }

    /**
     * The nearest places for each contact that the map knows, by contact id; a contact without any is missing.
     *
     * @param places the file that {@link PlaceImport} wrote
     */
    public static Map<String, List<NearbyPlace>> near(Path places, Here asked) throws IOException {
        Here here =
                asked.position() == null ? new Here(asked.town(), asked.department(), centre(places, asked)) : asked;
        Map<String, List<Found>> found = new LinkedHashMap<>();
        try (BufferedReader lines = Files.newBufferedReader(places, StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                MapPlace place = MapPlace.parse(line);
                Found near = place == null ? null : Found.of(place, here);
                if (near != null) {
                    offer(near, here, found);
                }
            }
        }
        Map<String, List<NearbyPlace>> nearest = new LinkedHashMap<>();
        found.forEach((contact, all) ->
                nearest.put(contact, all.stream().map(Found::nearby).toList()));
        return nearest;
    }

    private static void offer(Found near, Here here, Map<String, List<Found>> found) {
        for (Wanted wanted : Wanted.ALL) {
            if (wanted.is(near.place(), here)) {
                List<Found> kept = found.computeIfAbsent(wanted.contact(), id -> new ArrayList<>());
                kept.add(near);
                kept.sort(Found.NEAREST);
                if (kept.size() > MOST) {
                    kept.remove(MOST);
                }
            }
        }
    }

    /** A desk that only says its commune is in the middle of the commune's places. */
    private static Position centre(Path places, Here here) throws IOException {
        double north = 0;
        double east = 0;
        int count = 0;
        try (BufferedReader lines = Files.newBufferedReader(places, StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                MapPlace place = here.town().isEmpty() ? null : MapPlace.parse(line);
                if (place != null && place.position() != null && here.isIn(place)) {
                    north += place.position().latitude();
                    east += place.position().longitude();
                    count++;
                }
            }
        }
        return count == 0 ? null : new Position(north / count, east / count);
    }

    /** @param km below zero if not known */
    private record Found(MapPlace place, double km, boolean inTown) {

        /** Those whose distance is known first; then those of the commune, then of the département. */
        static final Comparator<Found> NEAREST = Comparator.comparing((Found found) -> found.km() < 0)
                .thenComparing(Found::km)
                .thenComparing(found -> !found.inTown())
                .thenComparing(found -> found.place().name());

        /** Null if it is not near. */
        static Found of(MapPlace place, Here here) {
            boolean known = here.position() != null && place.position() != null;
            double km = known ? here.position().kmTo(place.position()) : -1;
            boolean near = known ? km <= FARTHEST_KM : here.isInDepartmentOf(place);
            return near ? new Found(place, km, here.isIn(place)) : null;
        }

        NearbyPlace nearby() {
            List<String> services = place.services();
            String said = String.join(", ", services.subList(0, Math.min(MOST_SERVICES, services.size())));
            return new NearbyPlace(
                    place.name(), place.fullAddress(), place.phone(), place.hours(), said, km, place.checkedOn());
        }
    }
}
