package org.dsauk.cli;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files below a directory whose names end in {@code .json}, in the order of their paths.
 *
 * <p>Links are followed after everything else, and never to what was reached already, so that links in circles end.
 */
final class DirectoryWalk {

    private static final String ENDING = ".json";

    private final SortedMap<Path, Optional<IOException>> found = new TreeMap<>();
    private final Set<Path> reached = new HashSet<>();
    private final Deque<Path> directories = new ArrayDeque<>();
    private final Deque<Path> links = new ArrayDeque<>();
    private int hidden;
    private int again;
    private int others;

    private DirectoryWalk() {}

    static DirectoryWalk of(Path directory) {
        DirectoryWalk walk = new DirectoryWalk();
        walk.enter(directory);
        while (!walk.links.isEmpty()) {
            walk.follow(walk.links.remove());
        }
        return walk;
    }

    /** {@return each file, or what cannot be read with the reason, by path} */
    Map<Path, Optional<IOException>> found() {
        return Collections.unmodifiableMap(found);
    }

    /** {@return in a line for each kind what was found and is not looked at} */
    List<String> leftOut() {
        List<String> lines = new ArrayList<>();
        say(hidden, "left out because the name begins with a full stop", lines);
        say(others, "left out because it is neither a file nor a directory", lines);
        say(again, "not followed because what the link leads to is looked at already", lines);
        return lines;
    }

    private static void say(int count, String why, List<String> lines) {
        if (count > 0) {
            lines.add(count + (count == 1 ? " entry is " : " entries are ") + why);
        }
    }

    // Not by recursion: directories may lie deep.
    private void enter(Path start) {
        directories.push(start);
        while (!directories.isEmpty()) {
            Path directory = directories.pop();
            try {
                if (reached.add(directory.toRealPath())) {
                    entries(directory).forEach(this::look);
                }
            } catch (IOException e) {
                found.put(directory, Optional.of(e));
            }
        }
    }

    private static List<Path> entries(Path directory) throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(directory)) {
            stream.forEach(entries::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        Collections.sort(entries);
        return entries;
    }

    private void look(Path entry) {
        if (name(entry).startsWith(".")) {
            hidden++;
        } else if (Files.isSymbolicLink(entry)) {
            links.add(entry);
        } else if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
            directories.push(entry);
        } else if (isWanted(entry)) {
            take(entry);
        }
    }

    private static String name(Path entry) {
        return String.valueOf(entry.getFileName());
    }

    private static boolean isWanted(Path entry) {
        return name(entry).toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    private void take(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                others++;
            } else if (reached.add(file.toRealPath())) {
                found.put(file, Optional.empty());
            } else {
                again++;
            }
        } catch (IOException e) {
            found.put(file, Optional.of(e));
        }
    }

    private void follow(Path link) {
        try {
            Path target = link.toRealPath();
            if (!Files.isDirectory(target)) {
                if (isWanted(link)) {
                    take(link);
                }
            } else if (reached.contains(target)) {
                again++;
            } else {
                enter(link);
            }
        } catch (IOException e) {
            found.put(link, Optional.of(e));
        }
    }
}
