package org.dsauk.role;

/**
 * Who answers for what part of the processing; a party of whom no role is stated is taken as a controller of its own
 * (UK GDPR Article 4(1)(7) and (8)).
 */
public sealed interface Role permits IndependentController, JointControllers, Processor {}
