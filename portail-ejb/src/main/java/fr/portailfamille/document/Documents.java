package fr.portailfamille.document;

import fr.portailfamille.chiffrement.Chiffrement;
import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.parametre.Parametres;
import fr.portailfamille.representation.ModeRepresentation;
import fr.portailfamille.representation.PermisEnRepresentation;
import fr.portailfamille.usager.Foyer;
import fr.portailfamille.usager.UsagerCourant;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;

/** Receiving, showing and erasing documents. */
@Stateless
@RolesAllowed({"FAMILLE", "AGENT"})
public class Documents {

  private static final String A_MOI =
      "(d.compteId = :compte or (d.familleId is not null and d.familleId = :famille))";
  private static final String LE_MIEN = "select d from Document d where d.id = :id and " + A_MOI;
  private static final String DEPOSE_OU_SAISI =
      """
      select count(*) from piece p join demarche d on d.id = p.demarche_id
      where p.document_id = ?1 and (d.etat <> 'BROUILLON' or d.saisie_par = ?2)""";
  private static final String LEURS_OCTETS =
      "delete from ContenuDocument c where c.documentId in :documents";
  private static final long AUCUNE = -1;

  @PersistenceContext private EntityManager em;
  @Inject private Chiffrement chiffrement;
  @Inject private Parametres parametres;
  @Inject private Antivirus antivirus;
  @Inject private UsagerCourant usager;
  @Inject private Foyer foyer;
  @Inject private Clock horloge;

  /**
   * Reads a file for what it is sent for and has it examined, outside any transaction: that takes
   * time. Refuses it with what to send instead (A18, B32).
   */
  @PermisEnRepresentation
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public FichierRecu recevoir(InputStream flux, String nom, Depot depot) {
    var controle = controler(flux);
    exigerFormat(controle, depot);
    antivirus.exigerSain(controle.contenu(), depot);
    return new FichierRecu(nom, controle);
  }

  /** Keeps for the signed-in person what was received. */
  @PermisEnRepresentation
  public Document garder(FichierRecu recu, Depot depot) {
    var controle = recu.controle();
    exigerFormat(controle, depot);
    return garder(
        new Document(usager.compteId(), depot, recu.nom(), controle, horloge.instant()),
        controle.contenu());
  }

  /**
   * Keeps a copy of a document for something else it may serve for. Whether it may, and whose it
   * is, is decided by whoever asks.
   */
  @PermisEnRepresentation
  public Document copier(Document origine, Depot depot) {
    return garder(
        origine.copie(usager.compteId(), depot, horloge.instant()),
        fichier(List.of(origine)).contenu());
  }

  private Document garder(Document document, byte[] octets) {
    em.persist(document);
    em.flush();
    em.persist(new ContenuDocument(document.getId(), aGarder(document, octets)));
    return document;
  }

  private void exigerFormat(ControleDocument controle, Depot depot) {
    if (depot.photo()) {
      controle.exigerPhoto(FichiersAdmis.selon(parametres));
    }
  }

  private byte[] aGarder(Document document, byte[] octets) {
    return document.estChiffre()
        ? chiffrement.chiffrer(DocumentsChiffres.lieu(document.getId()), octets)
        : octets;
  }

  private ControleDocument controler(InputStream flux) {
    try {
      return ControleDocument.lire(flux, FichiersAdmis.selon(parametres));
    } catch (IOException illisible) {
      throw new UncheckedIOException(illisible);
    }
  }

  /** One's own document, or that of one's household; an agent reads the sealed ones at the desk. */
  @PermisEnRepresentation(ModeRepresentation.LECTURE)
  public FichierDocument lire(long id) {
    return fichier(
        em.createQuery(LE_MIEN, Document.class)
            .setParameter("id", id)
            .setParameter("compte", usager.compteId())
            .setParameter("famille", maFamille())
            .getResultStream()
            .filter(document -> usager.representation().isEmpty() || visibleAUnAgent(document))
            .toList());
  }

  /** What was filed, or what this agent typed: the family's own drafts stay its own. */
  private boolean visibleAUnAgent(Document document) {
    return !document.estChiffre()
        && ((Number)
                    em.createNativeQuery(DEPOSE_OU_SAISI)
                        .setParameter(1, document.getId())
                        .setParameter(2, usager.acteurId())
                        .getSingleResult())
                .intValue()
            > 0;
  }

  /** For agents: whether they may see this document is decided by the feature that asks for it. */
  @RolesAllowed("AGENT")
  public FichierDocument ouvrir(Document document) {
    return fichier(List.of(document));
  }

  /** Erases a document; its bytes go with it (foreign key). */
  @PermisEnRepresentation
  public void effacer(Document document) {
    em.remove(document);
  }

  /** Having served, they cannot be read any more; that they were sent remains known. */
  @PermisEnRepresentation
  public void detruire(Collection<Document> servis) {
    if (!servis.isEmpty()) {
      servis.forEach(document -> document.detruire(horloge.instant()));
      em.createQuery(LEURS_OCTETS)
          .setParameter("documents", servis.stream().map(Document::getId).toList())
          .executeUpdate();
    }
  }

  private FichierDocument fichier(List<Document> trouves) {
    var document =
        trouves.stream()
            .filter(trouve -> trouve.detruitLe() == null)
            .findFirst()
            .orElseThrow(Introuvable::new);
    byte[] octets = em.find(ContenuDocument.class, document.getId()).octets();
    byte[] clair =
        document.estChiffre()
            ? chiffrement.dechiffrer(DocumentsChiffres.lieu(document.getId()), octets)
            : octets;
    return new FichierDocument(document.getNom(), document.getTypeMime(), clair);
  }

  private long maFamille() {
    return foyer.duCompte(usager.compteId()).orElse(AUCUNE);
  }
}
