package fr.portailfamille.validite;

import fr.portailfamille.demarche.CarteDemarche;
import fr.portailfamille.demarche.DemarcheQueries;
import fr.portailfamille.demarche.DocumentQueries;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** « Mes documents » (A42, A51), with those to send again. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed("FAMILLE")
public class MesDocumentsQueries {

  @Inject private DocumentQueries documents;
  @Inject private DemarcheQueries demarches;
  @Inject private SuiviDesDocuments suivi;

  /** Newest first. */
  public List<DocumentSuivi> lire() {
    var suivis = suivi.suivre(documents.lesNotres());
    if (suivis.stream().noneMatch(DocumentSuivi::aRenouveler)) {
      return suivis;
    }
    var pages = pages();
    return suivis.stream()
        .map(lu -> lu.aRenouveler() ? lu.aRenouvelerPar(page(lu, pages)) : lu)
        .toList();
  }

  private static String page(DocumentSuivi suivi, Map<String, String> pages) {
    return pages.get(suivi.depose().typeDemarche());
  }

  /** Of the démarches that may begin now. */
  private Map<String, String> pages() {
    return demarches.disponibles().stream()
        .filter(carte -> carte.empechement() == null)
        .collect(Collectors.toMap(CarteDemarche::code, CarteDemarche::page));
  }
}
