package fr.guichet.command;

import fr.guichet.directory.Directory;
import fr.guichet.directory.Here;
import fr.guichet.disk.OwnFolder;
import fr.guichet.knowledge.NearbyPlace;
import fr.guichet.visit.PhoneNumber;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The places near this desk. Finding them reads every place of the map, so what was found is kept in the cache for as long
 * as the map and the desk's place are the same.
 */
final class NearbyPlaces {

    private static final String CACHE = "lieux-proches.tsv";
    private static final int CELLS = 8;

    private NearbyPlaces() {}

    static Map<String, List<NearbyPlace>> read(Surroundings around, Here here) throws IOException {
        File map = Directory.file(around.data().toPath()).toFile();
        if (here.isNowhere() || !map.isFile()) {
            return Map.of();
        }
        String key = here + " " + map.length() + " " + map.lastModified();
        Path cache = around.cache().toPath().resolve(CACHE);
        Map<String, List<NearbyPlace>> kept = kept(cache, key);
        if (kept != null) {
            return kept;
        }
        Map<String, List<NearbyPlace>> found = new LinkedHashMap<>();
        Directory.near(map.toPath(), here).forEach((contact, places) -> {
            List<NearbyPlace> dialable = new ArrayList<>();
            places.forEach(place -> dialable.add(dialable(place)));
            found.put(contact, dialable);
        });
        keep(found, key, cache);
        return found;
    }

    private static NearbyPlace dialable(NearbyPlace place) {
        String phone = PhoneNumber.inPairs(place.phone());
        return new NearbyPlace(
                place.name(),
                place.address(),
                PhoneNumber.isDialable(phone) ? phone : "",
                place.hours(),
                place.services(),
                place.km(),
                place.checkedOn());
    }

    /** Null if it is not of this map and this place, or damaged. */
    private static Map<String, List<NearbyPlace>> kept(Path cache, String key) {
        try {
            List<String> lines = Files.isRegularFile(cache) ? Files.readAllLines(cache) : List.of();
            if (lines.isEmpty() || !lines.get(0).equals(key)) {
                return null;
            }
            Map<String, List<NearbyPlace>> places = new LinkedHashMap<>();
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = line.split("\t", -1);
                if (cells.length != CELLS) {
                    return null;
                }
                places.computeIfAbsent(cells[0], id -> new ArrayList<>())
                        .add(new NearbyPlace(
                                cells[1],
                                cells[2],
                                cells[3],
                                cells[4],
                                cells[5],
                                Double.parseDouble(cells[6]),
                                cells[7].isEmpty() ? null : fr.guichet.knowledge.IsoDate.parse(cells[7])));
            }
            return places;
        } catch (IOException | IllegalArgumentException | java.time.DateTimeException e) {
            return null;
        }
    }

    /** A cache that cannot be written costs time, nothing else. */
    private static void keep(Map<String, List<NearbyPlace>> found, String key, Path cache) {
        StringBuilder text = new StringBuilder(key).append('\n');
        found.forEach((contact, places) -> places.forEach(place -> text.append(String.join(
                        "\t",
                        contact,
                        place.name(),
                        place.address(),
                        place.phone(),
                        place.hours(),
                        place.services(),
                        Double.toString(place.km()),
                        place.checkedOn() == null ? "" : place.checkedOn().toString()))
                .append('\n')));
        try {
            OwnFolder.make(cache.getParent());
            Path fresh = Files.createTempFile(cache.getParent(), ".lieux", ".tsv");
            Files.writeString(fresh, text);
            Files.move(fresh, cache, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            // Found again the next time.
        }
    }
}
