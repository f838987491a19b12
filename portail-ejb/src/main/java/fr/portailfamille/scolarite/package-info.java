/**
 * Schools, their sectors and their calendar.
 *
 * <p>Public holidays come from Jollyday, school holidays and closed days from data the town can
 * edit: no date is written in code. A sector proposes a school from an address; it decides nothing,
 * the agent does (A26, A27).
 */
package fr.portailfamille.scolarite;
