package fr.portailfamille.demarche;

import fr.portailfamille.document.LigneDocument;
import java.time.Instant;
import java.util.List;

/**
 * A démarche being filled in.
 *
 * @param motif what the agents ask to correct, or null
 * @param etape step to come back to, from 1
 */
public record Brouillon<C>(
    long id,
    int version,
    EtatDemarche etat,
    String motif,
    int etape,
    Instant modifieLe,
    C formulaire,
    List<PieceDemandee> pieces,
    List<LigneDocument> documents,
    List<Refus> refus,
    List<Bloc> blocs) {

  static <C> Brouillon<C> of(Demarche demarche, Modele<C> modele, Demandeur demandeur) {
    C formulaire = modele.reprendre(demandeur, demarche);
    return new Brouillon<>(
        demarche.getId(),
        demarche.version(),
        demarche.etat(),
        demarche.motif(),
        Math.max(1, demarche.etape()),
        demarche.modifieeLe(),
        formulaire,
        modele.pieces(formulaire, demarche),
        demarche.getPieces().stream().map(LigneDocument::of).toList(),
        modele.verifier(demarche),
        modele.type().relire(formulaire));
  }
}
