package org.dsauk.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dsauk.law.table.LawRow;
import org.dsauk.law.table.TableReader;
import org.dsauk.party.PartyType;
import org.junit.jupiter.api.Test;

/** Tables are read when something in them is asked for, not when a class of the library is used. */
class LazyLoadingTest {

    private static final String TEXTS = TableTexts.class.getName();
    private static final String ROW = LawRow.class.getName();
    private static final String CELLS = LawRow.class.getPackageName() + ".Cells";

    @Test
    void constantsReadNothingAndTheFirstQuestionReads() throws ReflectiveOperationException {
        Fresh fresh = new Fresh();
        Object basis = fresh.constant(LawfulBasisCode.class, "CONSENT");
        Object power = fresh.constant(LegalPower.class, "CA_1989_S47");
        Object type = fresh.constant(PartyType.class, "POLICE_FORCE");
        fresh.loadClass(Law.class.getName()).getMethod("uk").invoke(null);
        assertThat(fresh.classes).doesNotContain(TEXTS, ROW);

        assertThat(ask(power, "nature")).isInstanceOf(Optional.class);
        assertThat(fresh.classes).contains(TEXTS, ROW);
        assertThat(ask(power, "citation")).isInstanceOf(Optional.class);
        assertThat(ask(basis, "isBarredForPublicTasks")).isEqualTo(false);
        assertThat(ask(type, "publicAuthority")).isEqualTo(Optional.of(true));
    }

    @Test
    void tablesAreHeldWithoutCuttingARowAndIndexedWithoutReadingWhatItSays() throws ReflectiveOperationException {
        Fresh fresh = new Fresh();
        Object uk = fresh.loadClass(Law.class.getName()).getMethod("uk").invoke(null);
        Class<?> topic = fresh.loadClass(LawTopic.class.getName());
        Method entries = uk.getClass().getMethod("entries", topic);
        Method editions = uk.getClass().getMethod("editions", topic, String.class);

        for (Object each : topic.getEnumConstants()) {
            assertThat((List<?>) entries.invoke(uk, each)).isNotEmpty();
        }
        assertThat(fresh.classes).contains(ROW).doesNotContain(CELLS);
        for (Object each : topic.getEnumConstants()) {
            assertThat((List<?>) editions.invoke(uk, each, "no-such-code")).isEmpty();
        }
        assertThat(fresh.classes)
                .contains(CELLS)
                .doesNotContain(TableReader.class.getName(), RowReader.class.getName(), OwnColumns.class.getName());
    }

    private static Object ask(Object code, String question) throws ReflectiveOperationException {
        return code.getClass().getMethod(question).invoke(code);
    }

    /** Loads the library once more and notes which classes it needs. */
    private static final class Fresh extends ClassLoader {

        final List<String> classes = new ArrayList<>();

        Fresh() {
            super(LazyLoadingTest.class.getClassLoader());
        }

        Object constant(Class<?> type, String name) throws ReflectiveOperationException {
            Class<?> loaded = loadClass(type.getName());
            assertThat(loaded).isNotSameAs(type);
            return loaded.getField(name).get(null);
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                if (!name.startsWith("org.dsauk.")) {
                    return super.loadClass(name, resolve);
                }
                Class<?> loaded = findLoadedClass(name);
                return loaded == null ? define(name) : loaded;
            }
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
                byte[] bytes = in.readAllBytes();
                classes.add(name);
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}
