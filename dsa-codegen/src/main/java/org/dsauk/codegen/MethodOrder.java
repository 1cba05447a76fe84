package org.dsauk.codegen;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** The getters of a type in the order of its class file, which is that of its source; reflection promises no order. */
final class MethodOrder {

    private MethodOrder() {}

    static List<String> of(Class<?> type) {
        List<String> names = new ArrayList<>();
        String resource = "/" + type.getName().replace('.', '/') + ".class";
        try (InputStream in = type.getResourceAsStream(resource)) {
            new ClassReader(Objects.requireNonNull(in, resource)).accept(collect(names), ClassReader.SKIP_CODE);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
        return List.copyOf(names);
    }

    private static ClassVisitor collect(List<String> names) {
        return new ClassVisitor(Opcodes.ASM9) {
            @Override
            public @Nullable MethodVisitor visitMethod(
                    int access,
                    String name,
                    String descriptor,
                    @Nullable String signature,
                    String @Nullable [] exceptions) {
                if (name.startsWith("get") && descriptor.startsWith("()") && !names.contains(name)) {
                    names.add(name);
                }
                return null;
            }
        };
    }
}
