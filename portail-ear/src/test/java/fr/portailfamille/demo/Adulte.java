package fr.portailfamille.demo;

/**
 * A guardian.
 *
 * @param compteId null: no account, only known to the town hall
 */
record Adulte(
    Long compteId, String civilite, String prenom, String nom, String courriel, String telephone) {}
