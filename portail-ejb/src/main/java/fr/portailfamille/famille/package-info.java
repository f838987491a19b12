/**
 * The household file ({@code Famille}): guardians, children, custody, contacts, quotient.
 *
 * <p>There is one account per guardian and a child may belong to several households. Custody says,
 * day by day, which household has the child and therefore books and pays; households see nothing of
 * each other. Nothing a family sends changes its file before an agent has accepted it.
 */
package fr.portailfamille.famille;
