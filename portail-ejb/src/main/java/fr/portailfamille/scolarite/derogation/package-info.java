/**
 * Derogations: a school other than that of the sector, asked within a school enrolment.
 *
 * <p>The town keeps the list of reasons; a reason withdrawn is still read where it was given. A
 * commission sits, children are put to a sitting, an agent writes what it said: an opinion, which
 * binds nobody. Families are written to about the day, never about the opinion. Which school a
 * child goes to is decided with the démarche, never here (ADR 27). Knows nothing of {@code
 * scolarite}, which uses it.
 */
package fr.portailfamille.scolarite.derogation;
