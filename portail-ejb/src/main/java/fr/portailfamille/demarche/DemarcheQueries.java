package fr.portailfamille.demarche;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.document.Document;
import fr.portailfamille.document.FichierDocument;
import fr.portailfamille.document.LigneDocument;
import fr.portailfamille.usager.Foyer;
import fr.portailfamille.usager.UsagerCourant;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** What a family sees of its démarches: its own drafts, and what its household has filed. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed("FAMILLE")
public class DemarcheQueries {

  private static final String A_NOUS =
      """
      (d.compteId = :compte or (d.numero is not null and d.familleId is not null
      and d.familleId = :famille))""";
  private static final String LISTE =
      "select d from Demarche d where "
          + A_NOUS
          + " and d.etat in :etats and d.modifieeLe >= :depuis"
          + SaisieCourante.A_MOI
          + " order by d.modifieeLe desc";
  private static final String SUITE =
      "select d.id, d.type from Demarche d where d.numero is not null and "
          + A_NOUS
          + " order by d.modifieeLe desc, d.id desc";
  private static final String LA_NOTRE =
      "select d from Demarche d where d.id = :id and d.numero is not null and " + A_NOUS;
  private static final String LA_MIENNE =
      "select d from Demarche d where d.compteId = :compte and d.type = :type and d.etat in :etats"
          + SaisieCourante.A_MOI
          + " order by d.modifieeLe desc";
  private static final String CELLE_CI =
      """
      select d from Demarche d where d.id = :id and d.compteId = :compte and d.type = :type
      and d.etat in :etats"""
          + SaisieCourante.A_MOI;
  private static final String MON_BROUILLON =
      """
      select count(d) from Demarche d
      where d.id = :id and d.compteId = :compte and d.etat in :etats"""
          + SaisieCourante.A_MOI;
  private static final String MES_PIECES =
      """
      select p from Demarche d join d.pieces p
      where d.id = :id and d.compteId = :compte"""
          + SaisieCourante.A_MOI
          + " order by p.id";
  private static final long AUCUNE = -1;

  @PersistenceContext private EntityManager em;
  @Inject private Catalogue catalogue;
  @Inject private LectureDemarche lecture;
  @Inject private AccuseDeReception accuse;
  @Inject private SaisieCourante saisie;
  @Inject private UsagerCourant usager;
  @Inject private Foyer foyer;

  /**
   * What is for this household of the catalogue (A24): what an agent has reopened for this
   * household, what else may begin, then the others with the reason why not.
   */
  public List<CarteDemarche> disponibles() {
    return catalogue.cartes(demandeur()).stream()
        .sorted(
            Comparator.comparing((CarteDemarche carte) -> carte.empechement() != null)
                .thenComparing(carte -> carte.rouverteJusquAu() == null))
        .toList();
  }

  /** One of the catalogue, for this household or not: what keeps from beginning it says why. */
  public CarteDemarche carte(String type) {
    return catalogue.carte(type, demandeur());
  }

  /** Begun and not filed, or to be corrected (A44, B21). */
  public List<ResumeDemarche> enCours() {
    return lister(EtatDemarche.CHEZ_LA_FAMILLE, Instant.EPOCH);
  }

  /** Whether it is for the signed-in person to go on with it: the other guardians only read it. */
  public boolean estMienne(ResumeDemarche demarche) {
    return demarche.compteId() == usager.compteId();
  }

  /** Filed and waiting for the agents. */
  public List<ResumeDemarche> deposees() {
    return lister(EtatDemarche.AU_BUREAU, Instant.EPOCH);
  }

  /** Accepted or refused since {@code depuis} (A41, B23, C34). */
  public List<ResumeDemarche> traitees(Instant depuis) {
    return lister(EnumSet.of(EtatDemarche.ACCEPTEE, EtatDemarche.REFUSEE), depuis);
  }

  /** One's own démarche of a type still to be filed, wherever it was begun (B28). */
  public <C> Optional<Brouillon<C>> brouillon(String type, Class<C> formulaire) {
    saisie.exiger(catalogue.modele(type).type());
    return em.createQuery(LA_MIENNE, Demarche.class)
        .setParameter("saisie", saisie.auteur())
        .setParameter("compte", usager.compteId())
        .setParameter("type", type)
        .setParameter("etats", EtatDemarche.CHEZ_LA_FAMILLE)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(d -> reprendre(d, formulaire));
  }

  /**
   * This very one: another of the same type may be begun while the first is to be corrected.
   *
   * @throws Introuvable when it is somebody else's, of another type, filed, or was never there
   */
  public <C> Brouillon<C> brouillon(long id, String type, Class<C> formulaire) {
    saisie.exiger(catalogue.modele(type).type());
    return em.createQuery(CELLE_CI, Demarche.class)
        .setParameter("saisie", saisie.auteur())
        .setParameter("id", id)
        .setParameter("compte", usager.compteId())
        .setParameter("type", type)
        .setParameter("etats", EtatDemarche.CHEZ_LA_FAMILLE)
        .getResultStream()
        .findFirst()
        .map(d -> reprendre(d, formulaire))
        .orElseThrow(Introuvable::new);
  }

  /**
   * Whether one's own démarche may still be given up.
   *
   * @throws Introuvable when it is somebody else's, filed, or was never there
   */
  public void exigerMonBrouillon(long id) {
    if (em.createQuery(MON_BROUILLON, Long.class)
            .setParameter("saisie", saisie.auteur())
            .setParameter("id", id)
            .setParameter("compte", usager.compteId())
            .setParameter("etats", EtatDemarche.CHEZ_LA_FAMILLE)
            .getSingleResult()
        == 0) {
      throw new Introuvable();
    }
  }

  /** The documents of one's own démarche, in the order they were joined; none of anybody else's. */
  public List<LigneDocument> documentsJoints(long id) {
    return em.createQuery(MES_PIECES, Document.class)
        .setParameter("saisie", saisie.auteur())
        .setParameter("id", id)
        .setParameter("compte", usager.compteId())
        .getResultStream()
        .map(LigneDocument::of)
        .toList();
  }

  /** The text on personal data to accept before anything else (A14, A25, B26). */
  public String texteDuConsentement(String type) {
    return lecture.consentement(catalogue.modele(type).type());
  }

  /** A filed démarche of the household, with its history (A46). */
  public DetailDemarche detail(long id) {
    return lecture.pourLaFamille(laNotre(id));
  }

  /**
   * Its acknowledgement, as a PDF.
   *
   * @throws Introuvable not of the household, or decided on filing
   */
  public FichierDocument accuse(long id) {
    return accuse.document(laNotre(id));
  }

  private Demarche laNotre(long id) {
    return em.createQuery(LA_NOTRE, Demarche.class)
        .setParameter("id", id)
        .setParameter("compte", usager.compteId())
        .setParameter("famille", maFamille())
        .getResultStream()
        .findFirst()
        .orElseThrow(Introuvable::new);
  }

  /**
   * Those beside a filed démarche of the household, in the same half of the list when {@code theme}
   * is not null.
   */
  public Voisines voisines(long id, Theme theme) {
    var ids =
        em.createQuery(SUITE, Object[].class)
            .setParameter("compte", usager.compteId())
            .setParameter("famille", maFamille())
            .getResultStream()
            .filter(l -> theme == null || theme == theme((String) l[1]))
            .map(l -> (Long) l[0])
            .toList();
    int rang = ids.indexOf(id);
    return new Voisines(
        rang > 0 ? ids.get(rang - 1) : null,
        rang >= 0 && rang < ids.size() - 1 ? ids.get(rang + 1) : null);
  }

  /** What a type of démarche is about. */
  public Theme theme(String type) {
    return catalogue.modele(type).type().theme();
  }

  private <C> Brouillon<C> reprendre(Demarche demarche, Class<C> formulaire) {
    var modele = catalogue.modele(demarche.getType()).as(formulaire);
    saisie.noterConsultation(modele, demarche);
    return Brouillon.of(demarche, modele, demandeur());
  }

  private List<ResumeDemarche> lister(Collection<EtatDemarche> etats, Instant depuis) {
    return em.createQuery(LISTE, Demarche.class)
        .setParameter("saisie", saisie.auteur())
        .setParameter("compte", usager.compteId())
        .setParameter("famille", maFamille())
        .setParameter("etats", etats)
        .setParameter("depuis", depuis)
        .getResultStream()
        .map(
            demarche -> {
              var type = catalogue.modele(demarche.getType()).type();
              var resume = ResumeDemarche.of(demarche, type.page());
              return saisie.permet(type) ? resume : resume.sansMotif();
            })
        .toList();
  }

  private Demandeur demandeur() {
    long compte = usager.compteId();
    return new Demandeur(compte, foyer.duCompte(compte));
  }

  private long maFamille() {
    return foyer.duCompte(usager.compteId()).orElse(AUCUNE);
  }
}
