package fr.portailfamille.demo;

import fr.portailfamille.exemples.ActiviteExemple;
import java.time.LocalDate;

/** A booked day that holds a place. */
record Reservation(long id, Enfant enfant, Foyer foyer, ActiviteExemple activite, LocalDate jour) {}
