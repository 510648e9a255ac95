package fr.guichet.screen;

import java.time.LocalDateTime;
import java.util.List;

/**
 * A visit that was interrupted and may be taken up again.
 *
 * @param id ours, for this session
 * @param procedures ids
 * @param answers how many answers it holds
 */
record Offer(int id, List<String> procedures, int answers, LocalDateTime savedAt) {}
