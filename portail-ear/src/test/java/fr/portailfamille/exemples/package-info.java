/**
 * Named examples shared by the demo and the tests: a fictional town, its calendar, its activities,
 * its agents and a few families. Every person and place is invented.
 *
 * <p>Written straight into a migrated database with plain JDBC, never committed here: the caller
 * owns the transaction. Everything follows from one day, « today », so two runs of the same day
 * give the same rows. {@code Exemples.installer} may be called again: it finds what it wrote.
 *
 * <p>Runs inside the server too: it uses nothing but the JDK and portail-ejb.
 */
package fr.portailfamille.exemples;
