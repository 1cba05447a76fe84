package org.dsauk.validation.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dsauk.flow.DataFlow;
import org.dsauk.role.IndependentController;
import org.dsauk.role.JointControllers;
import org.dsauk.role.Processor;
import org.dsauk.role.Role;
import org.junit.jupiter.api.Test;

class RolesTest {

    private static final DataFlow FLOW = DataFlow.builder()
            .id("f1")
            .addPurposes("p1", "p2")
            .addItems("i1", "i2")
            .addSystems("s1")
            .build();

    @Test
    void whereNoRoleIsStatedNobodyOnlyProcesses() {
        assertThat(onlyProcesses()).isFalse();
        assertThat(new Roles(List.of()).anyProcessor()).isFalse();
    }

    @Test
    void aProcessorOfEverythingOnlyProcesses() {
        assertThat(onlyProcesses(processor().build())).isTrue();
    }

    @Test
    void aProcessorOnlyProcessesInTheFlowsOfItsRole() {
        assertThat(onlyProcesses(processor().addFlows("f0", "f1").build())).isTrue();
        assertThat(onlyProcesses(processor().addFlows("f0").build())).isFalse();
    }

    @Test
    void aProcessorForSomeOfThePurposesIsAControllerForTheOthers() {
        assertThat(onlyProcesses(processor().addPurposes("p1").build())).isFalse();
        assertThat(onlyProcesses(processor().addPurposes("p1", "p2", "p3").build()))
                .isTrue();
    }

    @Test
    void aProcessorOfSomeOfTheItemsIsAControllerOfTheOthers() {
        assertThat(onlyProcesses(processor().addItems("i1").build())).isFalse();
        assertThat(onlyProcesses(processor().addItems("i1", "i2").build())).isTrue();
    }

    @Test
    void aProcessorInOneSystemIsAControllerInAnother() {
        assertThat(onlyProcesses(processor().addSystems("s1").build())).isTrue();
        assertThat(onlyProcesses(processor().addSystems("s2").build())).isFalse();
    }

    @Test
    void aLimitOnWhatTheFlowDoesNotStateIsNotMet() {
        Roles roles = new Roles(List.of(processor().addItems("i1").build()));

        assertThat(roles.onlyProcess(
                        List.of("host"), DataFlow.builder().id("f1").build()))
                .isFalse();
    }

    @Test
    void aStatedControllerIsOneThoughItProcessesForOthersToo() {
        assertThat(onlyProcesses(
                        processor().build(),
                        IndependentController.builder()
                                .addParties("host")
                                .addItems("i2")
                                .build()))
                .isFalse();
        assertThat(onlyProcesses(
                        processor().build(),
                        JointControllers.builder().addParties("host", "north").build()))
                .isFalse();
        assertThat(onlyProcesses(
                        processor().build(),
                        IndependentController.builder()
                                .addParties("host")
                                .addFlows("f2")
                                .build()))
                .isTrue();
    }

    @Test
    void whoeverBelongsToAGroupOfProcessorsOnlyProcesses() {
        Roles roles = new Roles(List.of(
                Processor.builder().addParties("hosts").addControllers("north").build()));

        assertThat(roles.onlyProcess(List.of("host", "hosts"), FLOW)).isTrue();
        assertThat(roles.onlyProcess(List.of("other"), FLOW)).isFalse();
    }

    private static boolean onlyProcesses(Role... roles) {
        return new Roles(List.of(roles)).onlyProcess(List.of("host"), FLOW);
    }

    private static Processor.Builder processor() {
        return Processor.builder().addParties("host").addControllers("north");
    }
}
