/**
 * The days opened since packages were accepted, {@code jours-au-forfait.xml}: as soon as an agent
 * opens days, and every night for what a stopped server left. The rules are in {@code
 * fr.portailfamille.forfait}; here is only the carrying.
 *
 * <p>Killed at any moment and started again, nothing is booked twice: a day is booked in the
 * transaction that reads it as not booked yet.
 */
package fr.portailfamille.batch.forfait;
