package fr.portailfamille.quotient;

import java.time.LocalDate;

/** What a certificate says; {@code adresse} on one line. */
record AttestationQuotient(
    LigneQuotient quotient, String dossier, String nom, String adresse, LocalDate editeeLe) {}
