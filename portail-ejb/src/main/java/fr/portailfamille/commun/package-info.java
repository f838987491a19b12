/**
 * The small values every feature speaks with: money, periods, e-mail and postal addresses,
 * refusals.
 *
 * <p>Values are immutable and valid as soon as they exist. A refusal carries a key of {@code
 * messages.properties} and its arguments, never a text. This package depends on the JDK and Jakarta
 * only and on no other package of the portal; it knows no business rule.
 */
package fr.portailfamille.commun;
