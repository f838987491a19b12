/**
 * « Je calcule mon quotient familial » (B35): a household tells the quotient the CAF or the MSA
 * gave it, or has one computed from its tax notices by the rule of the town.
 *
 * <p>Answers and documents are sealed, and read by agents who bill: the household sees when. Once
 * decided, the figures, the numbers and the documents are destroyed: what remains is the quotient,
 * its days and what it was read on. Days already billed keep their price.
 */
package fr.portailfamille.quotient;
