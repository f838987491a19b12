package fr.portailfamille.demarche;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.document.Documents;
import fr.portailfamille.parametre.Parametre;
import fr.portailfamille.parametre.Parametres;
import fr.portailfamille.representation.PermisEnRepresentation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A document already given serves again, where a démarche asks for the same (ADR 25): the family
 * has not to look for it a second time. What is joined is a copy.
 */
@Stateless
@PermisEnRepresentation
@RolesAllowed("FAMILLE")
public class Reutilisations {

  /** More would hide the choice of a file. */
  private static final int PROPOSES_AU_PLUS = 3;

  @Inject private MaDemarche maDemarche;
  @Inject private DocumentsDejaDonnes dejaDonnes;
  @Inject private Documents documents;
  @Inject private Parametres parametres;

  /**
   * What may be joined to one's own démarche instead of a file, newest first, by {@link
   * PieceDemandee#cle}: nothing where something is joined already.
   */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Map<String, List<DocumentReutilisable>> proposer(long id) {
    return maDemarche
        .lire(id)
        .map(
            demarche -> dejaDonnes.pour(demarche).stream().filter(donne -> donne.manqueA(demarche)))
        .orElse(Stream.empty())
        .collect(
            Collectors.groupingBy(
                DejaDonne::cle,
                Collectors.mapping(
                    DejaDonne::lire,
                    Collectors.collectingAndThen(Collectors.toList(), Reutilisations::premiers))));
  }

  private static List<DocumentReutilisable> premiers(List<DocumentReutilisable> tous) {
    return List.copyOf(tous.subList(0, Math.min(PROPOSES_AU_PLUS, tous.size())));
  }

  /**
   * Joins it to one's own démarche for the piece of this {@link PieceDemandee#cle}; asking twice
   * joins it once.
   *
   * @throws Introuvable it does not serve for that, or no longer
   */
  public void reutiliser(long id, String cle, long documentId) {
    var demarche = maDemarche.verrouiller(id);
    demarche.exigerModifiable();
    var donne =
        dejaDonnes.pour(demarche).stream()
            .filter(d -> d.cle().equals(cle) && d.document().getId() == documentId)
            .findFirst()
            .orElseThrow(Introuvable::new);
    if (!donne.estJointA(demarche)) {
      demarche.joindre(
          documents.copier(donne.document(), donne.depot()),
          parametres.entier(Parametre.DOCUMENTS_NOMBRE_MAXIMAL));
    }
  }
}
