package fr.portailfamille.facturation.edition;

/** What a document of the town says of the town; an empty text is not printed. */
public record Papier(
    String collectivite,
    String service,
    String adresse,
    String telephone,
    String courriel,
    String portail) {}
