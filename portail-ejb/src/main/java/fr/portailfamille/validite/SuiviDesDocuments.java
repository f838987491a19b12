package fr.portailfamille.validite;

import fr.portailfamille.commun.Tableaux;
import fr.portailfamille.demarche.DocumentDepose;
import fr.portailfamille.document.LigneDocument;
import fr.portailfamille.parametre.Parametre;
import fr.portailfamille.parametre.Parametres;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Where the documents of a family stand: two statements, however many there are. */
@ApplicationScoped
class SuiviDesDocuments {

  private static final String ENFANTS =
      """
      select distinct d.enfant_id, enfant_actuel(d.enfant_id) from document d
      where d.id = any (cast(?1 as bigint[])) and d.enfant_id is not null""";

  @PersistenceContext private EntityManager em;
  @Inject private LectureDesReleves releves;
  @Inject private Parametres parametres;
  @Inject private Clock horloge;

  /** In the same order. */
  List<DocumentSuivi> suivre(List<DocumentDepose> deposes) {
    var ids = deposes.stream().map(DocumentDepose::document).map(LigneDocument::id).toList();
    var parDocument = releves.de(ids);
    var jour = LocalDate.now(horloge);
    int delai = parametres.entier(Parametre.DOCUMENTS_RAPPEL);
    return DocumentSuivi.suivre(deposes, enfants(ids), jour, delai).stream()
        .map(suivi -> suivi.avecReleves(parDocument))
        .toList();
  }

  /** The child kept, by the child a document names. */
  @SuppressWarnings("unchecked")
  private Map<Long, Long> enfants(List<Long> documents) {
    List<Object[]> lignes =
        em.createNativeQuery(ENFANTS).setParameter(1, Tableaux.sql(documents)).getResultList();
    return lignes.stream().collect(Collectors.toMap(l -> (Long) l[0], l -> (Long) l[1]));
  }
}
