/**
 * The reminders of what families began and left aside, {@code relance-demarches.xml}, every
 * morning. The rules are in {@code fr.portailfamille.demarche.relance}; here is only the carrying.
 *
 * <p>Killed at any moment and started again, nobody is written to twice: what a mail names is noted
 * in the transaction that writes it, and read from there.
 */
package fr.portailfamille.batch.relance;
