package fr.portailfamille.renouvellement;

import fr.portailfamille.commun.Slice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** For agents: how far the households are with the campaign of the day, in two statements. */
@Stateless
@RolesAllowed({"AGENT", "FACTURATION", "ADMINISTRATEUR"})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SuiviRenouvellementQueries {

  /** A household has begun once it has validated a sheet, or begun or filed its démarche. */
  private static final String COMMENCE =
      """
      (exists (
          select 1 from fiche_validee v where v.campagne_id = c.id and v.famille_id = f.id)
        or exists (
          select 1 from demarche d join fiche_demandee n on n.type = d.type
          where n.campagne_id = c.id and d.famille_id = f.id and d.numero is not null
            and d.deposee_le >= c.ouverture))
      """;

  private static final String AVANCEMENT =
      """
      select a.libelle, c.ouverture, c.fermeture,
        count(f.id) filter (where dv.id is not null),
        count(f.id) filter (where dv.id is null and %s),
        count(f.id)
      from campagne_renouvellement c
      join annee_scolaire a on a.id = c.annee_id
      left join famille f on f.etat = 'ACTIVE'
      left join dossier_valide dv on dv.campagne_id = c.id and dv.famille_id = f.id
      where c.id = ?1
      group by a.libelle, c.ouverture, c.fermeture
      """
          .formatted(COMMENCE);
  private static final String A_RELANCER =
      """
      select count(*) over (), f.id, f.numero, f.nom, %s,
        (select count(*) from fiche_validee v where v.campagne_id = c.id and v.famille_id = f.id)
      from campagne_renouvellement c
      join famille f on f.etat = 'ACTIVE'
      where c.id = ?1 and not exists (
        select 1 from dossier_valide dv where dv.campagne_id = c.id and dv.famille_id = f.id)
      order by f.nom, f.numero
      """
          .formatted(COMMENCE);

  @PersistenceContext private EntityManager em;
  @Inject private LectureRenouvellement lecture;

  /** Numbers of households. */
  public record Avancement(
      String annee,
      LocalDate ouverture,
      LocalDate fermeture,
      long validees,
      long commencees,
      long toutes) {

    public long pasCommencees() {
      return toutes - validees - commencees;
    }
  }

  /**
   * A household that has not validated all its sheets.
   *
   * @param fichesValidees those it has validated without any change
   */
  public record FoyerARelancer(
      long familleId, String numero, String nom, boolean commence, long fichesValidees)
      implements Serializable {}

  /** Of the campaign of the day; empty before the first one. */
  public Optional<Avancement> avancement() {
    return lecture
        .courante()
        .map(campagne -> em.createNativeQuery(AVANCEMENT).setParameter(1, campagne.id()))
        .map(requete -> avancement((Object[]) requete.getSingleResult()));
  }

  /** By name. */
  public Slice<FoyerARelancer> aRelancer(int debut, int nombre) {
    return lecture.courante().map(c -> aRelancer(c, debut, nombre)).orElseGet(Slice::vide);
  }

  private Slice<FoyerARelancer> aRelancer(CampagneRenouvellement campagne, int debut, int nombre) {
    List<?> lignes =
        em.createNativeQuery(A_RELANCER)
            .setParameter(1, campagne.id())
            .setFirstResult(debut)
            .setMaxResults(nombre)
            .getResultList();
    long total = lignes.isEmpty() ? 0 : entier(((Object[]) lignes.get(0))[0]);
    return new Slice<>(lignes.stream().map(ligne -> foyer((Object[]) ligne)).toList(), total);
  }

  private static Avancement avancement(Object[] l) {
    return new Avancement(
        (String) l[0],
        ((Date) l[1]).toLocalDate(),
        ((Date) l[2]).toLocalDate(),
        entier(l[3]),
        entier(l[4]),
        entier(l[5]));
  }

  private static FoyerARelancer foyer(Object[] l) {
    return new FoyerARelancer(
        entier(l[1]), (String) l[2], (String) l[3], (Boolean) l[4], entier(l[5]));
  }

  private static long entier(Object nombre) {
    return ((Number) nombre).longValue();
  }
}
