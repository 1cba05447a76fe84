package org.dsauk.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks and prints each as a multiple of the token scan of the same document in the same run. */
public final class Ratios {

    private static final String FLOOR = "tokenScan";
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private Ratios() {}

    /**
     * Runs all benchmarks; takes a few minutes.
     *
     * @param args none
     * @throws RunnerException if a benchmark fails
     * @throws IOException if an example cannot be read
     */
    public static void main(String[] args) throws RunnerException, IOException {
        Options options = new OptionsBuilder()
                .include(AgreementBenchmark.class.getName())
                .addProfiler(GCProfiler.class)
                .jvmArgs("-Xms1g", "-Xmx1g")
                .build();
        Map<String, Collection<RunResult>> byDocument = new TreeMap<>();
        for (RunResult result : new Runner(options).run()) {
            byDocument
                    .computeIfAbsent(result.getParams().getParam("agreement"), name -> new ArrayList<>())
                    .add(result);
        }
        for (Map.Entry<String, Collection<RunResult>> document : byDocument.entrySet()) {
            print(document.getKey(), document.getValue());
        }
    }

    private static void print(String document, Collection<RunResult> results) throws IOException {
        long size = AgreementBenchmark.size(document);
        double floor = results.stream()
                .filter(result -> name(result).equals(FLOOR))
                .mapToDouble(Ratios::best)
                .min()
                .orElseThrow();
        System.out.printf(Locale.ROOT, "%n`%s`, %,d bytes%n%n", document, size);
        System.out.println("| what | best, us | x token scan | bytes per document byte |");
        System.out.println("|---|---:|---:|---:|");
        results.stream().sorted(Comparator.comparingDouble(Ratios::best)).forEach(result -> row(result, floor, size));
    }

    private static void row(RunResult result, double floor, long size) {
        double best = best(result);
        double allocated = result.getSecondaryResults().get(ALLOCATED).getScore() / size;
        System.out.printf(Locale.ROOT, "| %s | %.1f | %.2f | %.1f |%n", name(result), best, best / floor, allocated);
    }

    private static double best(RunResult result) {
        double best = Double.MAX_VALUE;
        for (BenchmarkResult fork : result.getBenchmarkResults()) {
            for (IterationResult iteration : fork.getIterationResults()) {
                best = Math.min(best, iteration.getPrimaryResult().getScore());
            }
        }
        return best;
    }

    private static String name(RunResult result) {
        String benchmark = result.getParams().getBenchmark();
        return benchmark.substring(benchmark.lastIndexOf('.') + 1);
    }
}
