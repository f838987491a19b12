package fr.portailfamille.famille;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.JourLu;
import fr.portailfamille.commun.Montant;
import fr.portailfamille.commun.Slice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Agents look a household up and read its sheet. */
@Stateless
@RolesAllowed({"AGENT", "FACTURATION", "ADMINISTRATEUR"})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AnnuaireQueries {

  private static final String RECHERCHE =
      """
      with q as (
        select '%' || normaliser(cast(?1 as text)) || '%' as nom, cast(?2 as text) as numero,
          cast(?3 as text) as courriel, cast(?4 as text) as telephone,
          normaliser(cast(?1 as text)) as exact
      ), trouvees (id, rang) as (
        select f.id, case when normaliser(f.nom) = q.exact or f.numero = q.numero then 0 else 2 end
        from q join famille f on normaliser(f.nom) like q.nom or f.numero = q.numero
        union
        select m.famille_id, case when q.exact in (normaliser(r.nom),
            normaliser(r.prenom || ' ' || r.nom), normaliser(r.nom || ' ' || r.prenom))
          then 1 else 2 end
        from q join responsable r
          on normaliser(r.prenom || ' ' || r.nom || ' ' || r.prenom) like q.nom
            or r.courriel = q.courriel or r.telephone = q.telephone
        join membre m on m.responsable_id = r.id
        union
        select a.famille_id, case when q.exact in (normaliser(e.nom),
            normaliser(e.prenom || ' ' || e.nom), normaliser(e.nom || ' ' || e.prenom))
          then 1 else 2 end
        from q join enfant e
          on normaliser(e.prenom || ' ' || e.nom || ' ' || e.prenom) like q.nom
        join rattachement a on a.enfant_id = e.id
        union
        select fa.famille_id, 0 from q join facture fa on fa.numero = q.numero
      ), page as (
        select f.id, f.numero, f.nom, f.commune, t.rang, count(*) over () as total
        from (select id, min(rang) as rang from trouvees group by id) t
        join famille f on f.id = t.id
        order by t.rang, f.nom, f.id limit ?5 offset ?6
      )
      select p.id, p.numero, p.nom, p.commune,
        (select string_agg(r.prenom || ' ' || r.nom, ', ' order by m.titulaire desc, r.id)
          from membre m join responsable r on r.id = m.responsable_id where m.famille_id = p.id),
        (select string_agg(e.prenom, ', ' order by e.ne_le)
          from rattachement a join enfant e on e.id = a.enfant_id where a.famille_id = p.id),
        p.total
      from page p order by p.rang, p.nom, p.id
      """;
  private static final String FOYER =
      """
      select f.id, f.numero, f.nom,
        concat_ws(' ', f.numero_voie, f.voie, f.complement), f.code_postal || ' ' || f.commune,
        f.hors_commune, (select coalesce(sum(montant), 0) from ecriture where famille_id = f.id),
        k.id, k.numero, (select string_agg(a.numero, ', ' order by a.id) from famille a
          where a.fusionnee_dans = f.id)
      from famille f left join famille k on k.id = f.fusionnee_dans where f.id = ?1
      """;
  private static final String RESPONSABLES =
      """
      select r.prenom || ' ' || r.nom, r.courriel, r.telephone, m.titulaire
      from membre m join responsable r on r.id = m.responsable_id
      where m.famille_id = ?1 order by m.titulaire desc, r.id
      """;
  private static final String ENFANTS =
      """
      select e.id, e.prenom || ' ' || e.nom, e.ne_le, s.niveau, coalesce(et.nom, s.autre_ecole),
        (select string_agg(distinct f.numero || ' ' || f.nom, ', ')
          from rattachement b join famille f on f.id = b.famille_id
          where b.enfant_id = e.id and b.famille_id <> a.famille_id)
      from rattachement a join enfant e on e.id = a.enfant_id
      left join scolarite s on s.enfant_id = e.id and s.annee_id =
        (select id from annee_scolaire where debut <= ?2 order by debut desc limit 1)
      left join etablissement et on et.id = s.etablissement_id
      where a.famille_id = ?1 order by e.ne_le, e.id
      """;

  @PersistenceContext private EntityManager em;
  @Inject private Clock horloge;

  /** A household in the list; guardians and children as read at the counter. */
  public record LigneFamille(
      long id, String numero, String nom, String commune, String responsables, String enfants)
      implements Serializable {}

  public record LigneResponsable(String nom, String courriel, String telephone, boolean titulaire)
      implements Serializable {}

  /** {@code autreFoyer} is null unless the child belongs to another household too. */
  public record LigneEnfant(
      long id, String nom, LocalDate neLe, String niveau, String ecole, String autreFoyer)
      implements Serializable {}

  /**
   * @param solde positive when the household owes it
   * @param garde the file this one is now part of, or null
   * @param absorbes numbers of the files that are now part of this one, or null
   */
  public record FicheFamille(
      long id,
      String numero,
      String nom,
      String rue,
      String ville,
      boolean horsCommune,
      Montant solde,
      DossierGarde garde,
      String absorbes,
      List<LigneResponsable> responsables,
      List<LigneEnfant> enfants)
      implements Serializable {}

  public record DossierGarde(long id, String numero) implements Serializable {}

  /**
   * One statement. The text is a name (of the household, a guardian, a child), a number of file or
   * of invoice, a mail address or a phone number; empty lists everybody. The households of that
   * very name come first, then those of a person of that name, then the names that only hold it.
   */
  public Slice<LigneFamille> rechercher(String texte, int debut, int taille) {
    var saisi = texte == null ? "" : texte.strip();
    List<?> lignes =
        em.createNativeQuery(RECHERCHE)
            .setParameter(1, saisi)
            .setParameter(2, saisi.toUpperCase(Locale.ROOT))
            .setParameter(3, saisi.toLowerCase(Locale.ROOT))
            .setParameter(4, telephone(saisi))
            .setParameter(5, taille)
            .setParameter(6, debut)
            .getResultList();
    var trouvees = lignes.stream().map(Object[].class::cast).toList();
    var total = trouvees.isEmpty() ? 0 : ((Number) trouvees.get(0)[6]).longValue();
    return new Slice<>(trouvees.stream().map(AnnuaireQueries::ligne).toList(), total);
  }

  /** Three statements. */
  public FicheFamille fiche(long id) {
    var foyer = lire(FOYER, id).stream().findFirst().orElseThrow(Introuvable::new);
    return new FicheFamille(
        id,
        (String) foyer[1],
        (String) foyer[2],
        (String) foyer[3],
        (String) foyer[4],
        (Boolean) foyer[5],
        Montant.of((BigDecimal) foyer[6]),
        foyer[7] == null ? null : new DossierGarde((Long) foyer[7], (String) foyer[8]),
        (String) foyer[9],
        lire(RESPONSABLES, id).stream()
            .map(
                l ->
                    new LigneResponsable(
                        (String) l[0],
                        (String) l[1],
                        l[2] == null ? null : Telephone.enClair((String) l[2]),
                        (Boolean) l[3]))
            .toList(),
        lireLe(LocalDate.now(horloge), id).stream().map(AnnuaireQueries::enfant).toList());
  }

  private List<Object[]> lire(String sql, long id) {
    List<?> lignes = em.createNativeQuery(sql).setParameter(1, id).getResultList();
    return lignes.stream().map(Object[].class::cast).toList();
  }

  /** With the school of the year in progress, or of the last one, on that day. */
  private List<Object[]> lireLe(LocalDate jour, long id) {
    List<?> lignes =
        em.createNativeQuery(ENFANTS).setParameter(1, id).setParameter(2, jour).getResultList();
    return lignes.stream().map(Object[].class::cast).toList();
  }

  /** As kept; a number the plans do not know is compared as typed. */
  private static String telephone(String saisi) {
    return Telephone.enE164(saisi).orElse(saisi.replaceAll("[ .-]", ""));
  }

  private static LigneFamille ligne(Object[] l) {
    return new LigneFamille(
        ((Number) l[0]).longValue(),
        (String) l[1],
        (String) l[2],
        (String) l[3],
        (String) l[4],
        (String) l[5]);
  }

  private static LigneEnfant enfant(Object[] l) {
    return new LigneEnfant(
        ((Number) l[0]).longValue(),
        (String) l[1],
        JourLu.de(l[2]),
        (String) l[3],
        (String) l[4],
        (String) l[5]);
  }
}
