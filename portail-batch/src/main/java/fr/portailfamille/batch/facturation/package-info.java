/**
 * The monthly billing job, {@code facturation-mensuelle.xml}, and what starts it. The rules are in
 * {@code fr.portailfamille.facturation.campagne}; here is only the carrying: households read by
 * page, priced, written as drafts by two partitions, then issued together.
 *
 * <p>Killed at any moment and started again, it ends as if it had not been: a chunk and its
 * checkpoint are one transaction, and so are numbers, ledger and mails.
 */
package fr.portailfamille.batch.facturation;
