package fr.portailfamille.repas;

import fr.portailfamille.sante.ConsignesDeRepasService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** Who eats at school on a day: booked, and not said to be absent. */
@Stateless
@RolesAllowed({"AGENT", "ADMINISTRATEUR"})
public class RepasQueries {

  private static final String SERVIS =
      """
      from reservation r
      join activite x on x.id = r.activite_id and x.nature = 'RESTAURATION'
      join ouverture o on o.id = r.ouverture_id
      join etablissement t on t.id = o.etablissement_id
      where r.jour = cast(?1 as date) and r.etat = 'RESERVEE'
        and not exists (select 1 from absence b where b.reservation_id = r.id)
      """;
  private static final String LIEUX =
      "select t.id, t.nom, count(*) " + SERVIS + "group by t.id order by t.nom, t.id";
  private static final String REPAS =
      """
      select e.id, e.nom || ' ' || e.prenom, s.niveau, v.libelle
      from (select r.enfant_id, x.libelle, x.ordre %s and t.id = ?2) v
      join enfant e on e.id = v.enfant_id
      left join scolarite s on s.enfant_id = e.id and s.annee_id =
        (select id from annee_scolaire where debut <= cast(?3 as date) order by debut desc limit 1)
      order by v.ordre, e.nom, e.prenom, e.id"""
          .formatted(SERVIS);

  @PersistenceContext private EntityManager em;
  @Inject private ConsignesDeRepasService consignes;

  /** By name; those where nobody eats that day aside. */
  @SuppressWarnings("unchecked")
  public List<LieuDeRepas> lieux(LocalDate jour) {
    List<Object[]> lignes =
        em.createNativeQuery(LIEUX).setParameter(1, jour.toString()).getResultList();
    return lignes.stream()
        .map(l -> new LieuDeRepas((Long) l[0], (String) l[1], ((Long) l[2]).intValue()))
        .toList();
  }

  /** Without a word of health. */
  public ListeDesRepas lire(LocalDate jour, long lieu) {
    return new ListeDesRepas(repas(jour, lieu), false);
  }

  /** With what must be known to serve each; recorded as a reading of their health. */
  @RolesAllowed("SANTE")
  public ListeDesRepas lireAvecConsignes(LocalDate jour, long lieu) {
    var repas = repas(jour, lieu);
    var connues = consignes.lire(repas.stream().map(Repas::enfantId).distinct().toList());
    return new ListeDesRepas(
        repas.stream().map(r -> r.avec(connues.get(r.enfantId()))).toList(), true);
  }

  @SuppressWarnings("unchecked")
  private List<Repas> repas(LocalDate jour, long lieu) {
    List<Object[]> lignes =
        em.createNativeQuery(REPAS)
            .setParameter(1, jour.toString())
            .setParameter(2, lieu)
            .setParameter(3, jour.toString())
            .getResultList();
    return lignes.stream()
        .map(l -> new Repas((Long) l[0], (String) l[1], (String) l[2], (String) l[3], null))
        .toList();
  }
}
