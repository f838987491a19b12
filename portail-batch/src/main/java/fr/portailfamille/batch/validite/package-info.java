/**
 * The reminders of documents that lapse, {@code rappel-documents.xml}, every morning. The rules are
 * in {@code fr.portailfamille.validite}; here is only the carrying.
 *
 * <p>Killed at any moment and started again, no household is written to twice: what a mail names is
 * noted in the transaction that writes it, and read from there.
 */
package fr.portailfamille.batch.validite;
