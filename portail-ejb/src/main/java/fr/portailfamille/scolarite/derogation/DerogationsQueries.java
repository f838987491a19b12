package fr.portailfamille.scolarite.derogation;

import fr.portailfamille.commun.JourLu;
import fr.portailfamille.commun.Slice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.io.Serializable;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * The derogations waiting for a decision, as every agent reads them, the oldest first (A26). Two
 * statements a page, one for the filters, one for all there is to export.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed("AGENT")
public class DerogationsQueries {

  /** An opinion about another school than the one asked today does not count. */
  private static final String DEMANDEES =
      """
       from derogation_demandee v
      left join lateral (
        select k.id, k.seance_id, k.avis, k.commentaire, s.jour
        from examen_derogation k join seance_derogation s on s.id = k.seance_id
        where k.demarche_id = v.demarche_id and k.enfant_id = v.enfant_id
          and (k.etablissement_id is null or k.etablissement_id = v.ecole_id)
        order by s.jour desc, k.id desc limit 1) x on true""";

  private static final String LIGNES =
      """
      select v.demarche_id, v.enfant_id, v.numero, v.prenom || ' ' || v.nom,
        (select a.libelle from annee_scolaire a where a.id = v.annee_id), v.niveau, v.secteur,
        v.ecole, v.motif, v.explication, v.deposee_le, x.jour, x.avis, x.commentaire"""
          + DEMANDEES;
  private static final String EN_ORDRE = " order by v.deposee_le, v.demarche_id, v.enfant_id";

  private static final String CHOIX =
      """
      select distinct v.annee_id, a.libelle, v.ecole_id, v.ecole, m.id, m.libelle
      from derogation_demandee v join annee_scolaire a on a.id = v.annee_id
      left join motif_derogation m on m.id = v.motif_id""";

  @PersistenceContext private EntityManager em;
  @Inject private DroitSurLesDerogations droit;

  /** A value to filter by. */
  public record Choix(Long id, String libelle) implements Serializable {}

  /** What there is to filter by among those waiting, in order. */
  public record Filtres(List<Choix> annees, List<Choix> ecoles, List<Choix> motifs)
      implements Serializable {}

  public Slice<LigneDerogation> lister(CriteresDerogations criteres, int debut, int taille) {
    long total = (Long) requete("select count(*)" + DEMANDEES, criteres, "").getSingleResult();
    var lignes = requete(LIGNES, criteres, EN_ORDRE).setFirstResult(debut).setMaxResults(taille);
    return new Slice<>(lire(lignes), total);
  }

  /** All of them, for the commission's paper. */
  public List<LigneDerogation> toutes(CriteresDerogations criteres) {
    return lire(requete(LIGNES, criteres, EN_ORDRE));
  }

  @SuppressWarnings("unchecked")
  public Filtres filtres() {
    var annees = new TreeMap<String, Long>();
    var ecoles = new TreeMap<String, Long>();
    var motifs = new TreeMap<String, Long>();
    for (var ligne : (List<Object[]>) em.createNativeQuery(CHOIX).getResultList()) {
      annees.put((String) ligne[1], (Long) ligne[0]);
      ecoles.put((String) ligne[3], (Long) ligne[2]);
      if (ligne[4] != null) {
        motifs.put((String) ligne[5], (Long) ligne[4]);
      }
    }
    return new Filtres(choix(annees), choix(ecoles), choix(motifs));
  }

  /** Whether the agent may put them to a sitting and write what it said. */
  public boolean aMoi() {
    return droit.estPermis();
  }

  private static List<Choix> choix(TreeMap<String, Long> parLibelle) {
    return parLibelle.entrySet().stream().map(e -> new Choix(e.getValue(), e.getKey())).toList();
  }

  private Query requete(String selection, CriteresDerogations criteres, String suite) {
    var valeurs = new ArrayList<>();
    var condition = criteres.condition(valeurs);
    var requete = em.createNativeQuery(selection + condition + suite);
    for (int i = 0; i < valeurs.size(); i++) {
      requete.setParameter(i + 1, valeurs.get(i));
    }
    return requete;
  }

  @SuppressWarnings("unchecked")
  private static List<LigneDerogation> lire(Query requete) {
    return ((List<Object[]>) requete.getResultList())
        .stream().map(DerogationsQueries::ligne).toList();
  }

  private static LigneDerogation ligne(Object[] l) {
    return new LigneDerogation(
        (Long) l[0],
        (Long) l[1],
        (String) l[2],
        (String) l[3],
        (String) l[4],
        LigneDerogation.libelleDuNiveau((String) l[5]),
        (String) l[6],
        (String) l[7],
        (String) l[8],
        (String) l[9],
        ((Timestamp) l[10]).toInstant(),
        JourLu.de(l[11]),
        l[12] == null ? null : Avis.valueOf((String) l[12]),
        (String) l[13]);
  }
}
