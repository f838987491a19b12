package fr.portailfamille.reglementinterieur;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.famille.Enfant;
import fr.portailfamille.parametre.Parametres;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Texts in force, children of a household and their signatures: one statement each at most. */
@ApplicationScoped
class LectureReglements {

  private static final String ENFANTS =
      """
      select e.id, e.prenom, e.nom, (
        select string_agg(distinct a.nature, ',') from inscription i
        join activite a on a.id = i.activite_id
        where i.enfant_id = e.id and i.famille_id = ra.famille_id and i.fin >= cast(?2 as date))
      from rattachement ra join enfant e on e.id = ra.enfant_id
      where ra.famille_id = ?1
      order by e.ne_le, e.prenom, e.id
      """;
  private static final String SIGNATURES =
      """
      select new fr.portailfamille.reglementinterieur.SignatureConnue(
        s.enfantId, t.reglement, t.id, t.version, s.familleId, s.signataire, s.lieu, s.signeLe)
      from SignatureReglement s, TexteReglement t where t.id = s.texteId and exists (
        select r.enfantId from Rattachement r
        where r.enfantId = s.enfantId and r.familleId = :famille)
      order by s.signeLe desc, s.id desc""";
  private static final String A_VERROUILLER =
      """
      select e from Enfant e where e.id in :enfants and exists (
        select r.enfantId from Rattachement r
        where r.enfantId = e.id and r.familleId = :famille)
      order by e.id""";
  private static final String SIGNATAIRE =
      """
      select r.prenom || ' ' || r.nom, f.commune from responsable r
      join membre m on m.responsable_id = r.id
      join famille f on f.id = m.famille_id
      where r.compte_id = ?1 and f.id = ?2
      """;

  @PersistenceContext private EntityManager em;
  @Inject private Parametres parametres;
  @Inject private Clock horloge;

  /** Who signs, and where by default. */
  record Signataire(String nom, String commune) {}

  LocalDate aujourdHui() {
    return LocalDate.now(horloge);
  }

  /** Those the town has written; a text left empty is nothing to sign. */
  List<TexteEnVigueur> textes() {
    return Arrays.stream(ReglementInterieur.values())
        .map(reglement -> TexteEnVigueur.de(reglement, parametres.texte(reglement.parametre())))
        .filter(texte -> !texte.texte().isBlank())
        .toList();
  }

  /** Eldest first. */
  List<EnfantConcerne> enfants(long famille) {
    return lignes(ENFANTS, famille, aujourdHui().toString()).stream()
        .map(EnfantConcerne::of)
        .toList();
  }

  /** Of the children of a household, whoever signed, latest first. */
  List<SignatureConnue> signatures(long famille) {
    return em.createQuery(SIGNATURES, SignatureConnue.class)
        .setParameter("famille", famille)
        .getResultList();
  }

  Signataire signataire(long compte, long famille) {
    return lignes(SIGNATAIRE, compte, famille).stream()
        .findFirst()
        .map(ligne -> new Signataire((String) ligne[0], (String) ligne[1]))
        .orElseThrow(Introuvable::new);
  }

  /** Locked in the same order by all: two households sign for a child one after another. */
  List<Long> verrouiller(long famille, Collection<Long> enfants) {
    return em.createQuery(A_VERROUILLER, Enfant.class)
        .setParameter("enfants", enfants)
        .setParameter("famille", famille)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .map(Enfant::id)
        .toList();
  }

  @SuppressWarnings("unchecked")
  private List<Object[]> lignes(String sql, Object... arguments) {
    var requete = em.createNativeQuery(sql);
    for (int rang = 0; rang < arguments.length; rang++) {
      requete.setParameter(rang + 1, arguments[rang]);
    }
    return requete.getResultList();
  }
}
