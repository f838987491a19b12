package fr.portailfamille.demarche;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.document.Depot;
import fr.portailfamille.document.Documents;
import fr.portailfamille.document.FichierRecu;
import fr.portailfamille.parametre.Parametre;
import fr.portailfamille.parametre.Parametres;
import fr.portailfamille.representation.PermisEnRepresentation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/**
 * The two short moments a démarche is held while a file is joined to it: what is expected, then
 * what was received. Between them, it is examined, and nothing waits for that.
 */
@Stateless
@PermisEnRepresentation
@RolesAllowed("FAMILLE")
public class JonctionDePieces {

  @Inject private MaDemarche maDemarche;
  @Inject private Catalogue catalogue;
  @Inject private Documents documents;
  @Inject private Parametres parametres;

  /** What the piece of this {@link PieceDemandee#cle} must be; Introuvable when not asked for. */
  public Depot attendue(long id, String cle) {
    return attendue(maDemarche.verrouiller(id), cle);
  }

  /** Asks again whether it is expected: much may have changed while it was examined. */
  public void joindre(long id, String cle, FichierRecu recu) {
    var demarche = maDemarche.verrouiller(id);
    demarche.joindre(
        documents.garder(recu, attendue(demarche, cle)),
        parametres.entier(Parametre.DOCUMENTS_NOMBRE_MAXIMAL));
  }

  private Depot attendue(Demarche demarche, String cle) {
    var modele = catalogue.modele(demarche.getType());
    return modele.pieces(demarche).stream()
        .filter(demandee -> demandee.cle().equals(cle))
        .findFirst()
        .orElseThrow(Introuvable::new)
        .enDepot(modele.type().piecesScellees());
  }
}
