package fr.portailfamille.reglementinterieur;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.Slice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.List;
import java.util.stream.Collectors;

/** For agents: whose signature is missing, and the words that were signed. */
@Stateless
@RolesAllowed({"AGENT", "FACTURATION", "ADMINISTRATEUR"})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SuiviReglementsQueries {

  private static final String MANQUANTES =
      """
      select count(*) over (), e.id, e.prenom, e.nom, f.id, f.numero, f.nom, (
        select max(s.signe_le) from signature_reglement s
        join texte_reglement t on t.id = s.texte_id
        where s.enfant_id = e.id and t.reglement = ?1)
      from rattachement ra
      join enfant e on e.id = ra.enfant_id
      join famille f on f.id = ra.famille_id
      where f.etat = 'ACTIVE'
        and not exists (
          select 1 from signature_reglement s join texte_reglement t on t.id = s.texte_id
          where s.enfant_id = e.id and t.reglement = ?2 and t.version = ?3)
        and (cast(?4 as text) = '' or exists (
          select 1 from inscription i join activite a on a.id = i.activite_id
          where i.enfant_id = e.id and i.famille_id = ra.famille_id
            and i.fin >= cast(?5 as date)
            and a.nature = any(string_to_array(cast(?6 as text), ','))))
      order by f.nom, f.numero, e.prenom, e.id
      """;

  @PersistenceContext private EntityManager em;
  @Inject private LectureReglements lecture;

  /** Words that were signed. */
  public record TexteSigne(ReglementInterieur reglement, String texte) {}

  /** Those the town has written. */
  public List<ReglementInterieur> reglements() {
    return lecture.textes().stream().map(TexteEnVigueur::reglement).toList();
  }

  /** By household; a child of two households is under both as long as neither has signed. */
  public Slice<SignatureManquante> manquantes(ReglementInterieur reglement, int debut, int nombre) {
    var texte =
        lecture.textes().stream()
            .filter(enVigueur -> enVigueur.reglement() == reglement)
            .findFirst()
            .orElseThrow(Introuvable::new);
    var natures = reglement.natures().stream().map(Enum::name).collect(Collectors.joining(","));
    List<?> lignes =
        em.createNativeQuery(MANQUANTES)
            .setParameter(1, reglement.name())
            .setParameter(2, reglement.name())
            .setParameter(3, texte.version())
            .setParameter(4, natures)
            .setParameter(5, lecture.aujourdHui().toString())
            .setParameter(6, natures)
            .setFirstResult(debut)
            .setMaxResults(nombre)
            .getResultList();
    long total = lignes.isEmpty() ? 0 : entier(((Object[]) lignes.get(0))[0]);
    return new Slice<>(lignes.stream().map(l -> manquante((Object[]) l)).toList(), total);
  }

  /** As it was when it was signed. */
  public TexteSigne texte(long id) {
    var texte = em.find(TexteReglement.class, id);
    if (texte == null) {
      throw new Introuvable();
    }
    return new TexteSigne(texte.reglement(), texte.texte());
  }

  private static SignatureManquante manquante(Object[] l) {
    return new SignatureManquante(
        entier(l[1]),
        (String) l[2],
        (String) l[3],
        entier(l[4]),
        (String) l[5],
        (String) l[6],
        l[7] == null ? null : ((Timestamp) l[7]).toInstant());
  }

  private static long entier(Object nombre) {
    return ((Number) nombre).longValue();
  }
}
