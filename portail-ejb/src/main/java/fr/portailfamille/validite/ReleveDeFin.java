package fr.portailfamille.validite;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.demarche.DocumentDepose;
import fr.portailfamille.demarche.EtatDemarche;
import fr.portailfamille.document.Document;
import fr.portailfamille.usager.UsagerCourant;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * An agent who looks at a document writes the last day that reads there (A42, B12), before it is
 * accepted or after. Only this day changes: what the family declared, such as the end of a contract
 * of insurance, is what the family declared. A sealed document has the last day of what it rests
 * on, and a destroyed one cannot be looked at: to this service neither exists.
 */
@Stateless
@RolesAllowed("AGENT")
public class ReleveDeFin {

  private static final String UN =
      """
      select new fr.portailfamille.demarche.DocumentDepose(
        p.id, p.nature, p.intitule, p.enfantId, p.prenomEnfant, p.nom, p.taille, p.deposeLe, p.donneLe, p.detruitLe,
        p.chiffre, d.id, d.type, d.intitule, d.numero, d.etat, p.valableJusquAu)
      from Demarche d join d.pieces p
      where p.id = :document and p.chiffre = false and p.detruitLe is null and d.etat in :etats""";

  /** As who decides does: they never hold one another's row. */
  private static final String TENIR_LA_DEMARCHE =
      "select id from demarche where id = ?1 for no key update";

  private static final String NOTER =
      """
      insert into releve_de_fin (document_id, compte_id, le, avant, apres)
      values (?1, ?2, cast(?3 as timestamptz), cast(?4 as date), cast(?5 as date))""";

  @PersistenceContext private EntityManager em;
  @Inject private LectureDesReleves releves;
  @Inject private UsagerCourant usager;
  @Inject private Clock horloge;

  /**
   * @throws Introuvable no such document of a filed démarche, sealed, or destroyed
   */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public DocumentAVerifier lire(long document) {
    var depose = depose(document);
    return new DocumentAVerifier(
        depose,
        BornesDeFin.de(depot(depose)),
        releves.de(List.of(document)).getOrDefault(document, List.of()));
  }

  /**
   * @param vue the last day the agent was shown; may be null, as {@code jour}
   * @throws RegleMetierException another one was written meanwhile, it is the same, or no such day
   *     can be written on this document
   */
  public void relever(long document, LocalDate vue, LocalDate jour) {
    var depose = depose(document);
    BornesDeFin.de(depot(depose)).exiger(jour);
    em.createNativeQuery(TENIR_LA_DEMARCHE).setParameter(1, depose.demarcheId()).getSingleResult();
    // what was decided meanwhile may have destroyed it
    depose(document);
    var verrouille = em.find(Document.class, document, LockModeType.PESSIMISTIC_WRITE);
    var avant = verrouille.valableJusquAu();
    if (!Objects.equals(avant, vue)) {
      throw new RegleMetierException("FinDeValiditeChangee");
    }
    if (Objects.equals(avant, jour)) {
      throw new RegleMetierException("FinDeValiditeInchangee");
    }
    verrouille.releverFin(jour);
    noter(document, avant, jour);
  }

  private void noter(long document, LocalDate avant, LocalDate apres) {
    em.createNativeQuery(NOTER)
        .setParameter(1, document)
        .setParameter(2, usager.compteId())
        .setParameter(3, horloge.instant().toString())
        .setParameter(4, Objects.toString(avant, null))
        .setParameter(5, Objects.toString(apres, null))
        .executeUpdate();
  }

  private DocumentDepose depose(long document) {
    return em.createQuery(UN, DocumentDepose.class)
        .setParameter("document", document)
        .setParameter("etats", EtatDemarche.DEPOSEES)
        .getResultStream()
        .findFirst()
        .orElseThrow(Introuvable::new);
  }

  private LocalDate depot(DocumentDepose depose) {
    return LocalDate.ofInstant(depose.document().deposeLe(), horloge.getZone());
  }
}
