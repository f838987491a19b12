package fr.portailfamille.usager;

import fr.portailfamille.commun.Courriel;
import java.util.Optional;

/** What the four steps gather. {@code dossier} is empty for who does not know it (D06). */
public record DemandeSaisie(
    Titulaire titulaire, Courriel courriel, Optional<ReferenceDossier> dossier, TextesLus textes) {}
