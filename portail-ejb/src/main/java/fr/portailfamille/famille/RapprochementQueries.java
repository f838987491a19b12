package fr.portailfamille.famille;

import fr.portailfamille.commun.Normalisation;
import fr.portailfamille.usager.UsagerCourant;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Requests to tie an account to a household, for agents; the last one of a family, for itself. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class RapprochementQueries {

  private static final int LES_PLUS_ANCIENNES = 50;

  private static final String LES_DEMANDES =
      """
       from rapprochement x
       where x.etat = 'A_EXAMINER'
         and not exists (select 1 from responsable d where d.compte_id = x.compte_id)
      """;
  private static final String NOMBRE = "select count(*)" + LES_DEMANDES;
  private static final String A_EXAMINER =
      "with r as (select x.*"
          + LES_DEMANDES
          + """
        order by x.demande_le, x.id limit ?1)
      select r.id, c.prenom || ' ' || c.nom, c.courriel, r.numero_dossier, r.nom_dossier,
        r.demande_le, f.id, f.numero, f.nom, p.id, p.prenom || ' ' || p.nom, p.courriel, p.telephone
      from r
      join compte c on c.id = r.compte_id
      left join lateral dossiers_du_numero(r.numero_dossier) f on true
      left join (membre m
        join responsable p on p.id = m.responsable_id and (p.compte_id is null
          or p.compte_id in (select id from compte where etat = 'SANS_ACCES')))
        on m.famille_id = f.id
      order by r.demande_le, r.id, m.titulaire desc, p.id
      """;
  private static final String DERNIER =
      "select r.etat from Rapprochement r where r.compteId = :compte order by r.demandeLe desc, r.id desc";

  @PersistenceContext private EntityManager em;
  @Inject private UsagerCourant usager;

  /** A guardian of the household named who has no account yet. */
  public record Candidat(long id, String nom, String courriel, String telephone)
      implements Serializable {}

  /** {@code famille} is null when no household has the number given. */
  public record LigneRapprochement(
      long id,
      String titulaire,
      String courriel,
      String numero,
      String nom,
      Instant demandeLe,
      FoyerNomme famille,
      List<Candidat> candidats)
      implements Serializable {

    /** The name given is the one of the household. */
    public boolean nomExact() {
      return famille != null && nom.equals(Normalisation.normaliser(famille.nom()));
    }
  }

  public record FoyerNomme(long id, String numero, String nom) implements Serializable {}

  /** The {@value #LES_PLUS_ANCIENNES} oldest, in one statement. */
  @RolesAllowed({"AGENT", "ADMINISTRATEUR"})
  public List<LigneRapprochement> aExaminer() {
    Map<Long, LigneRapprochement> lignes = new LinkedHashMap<>();
    for (var l :
        em.createNativeQuery(A_EXAMINER).setParameter(1, LES_PLUS_ANCIENNES).getResultList()) {
      var ligne = (Object[]) l;
      var demande = lignes.computeIfAbsent((Long) ligne[0], id -> demande(ligne));
      if (ligne[9] != null) {
        demande.candidats().add(candidat(ligne));
      }
    }
    return List.copyOf(lignes.values());
  }

  @RolesAllowed({"AGENT", "ADMINISTRATEUR"})
  public long nombreAExaminer() {
    return ((Number) em.createNativeQuery(NOMBRE).getSingleResult()).longValue();
  }

  /** Of the signed-in account; empty when it never asked. */
  @RolesAllowed("FAMILLE")
  public Optional<EtatRapprochement> dernier() {
    return em.createQuery(DERNIER, EtatRapprochement.class)
        .setParameter("compte", usager.compteId())
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  private static LigneRapprochement demande(Object[] l) {
    return new LigneRapprochement(
        (Long) l[0],
        (String) l[1],
        (String) l[2],
        (String) l[3],
        (String) l[4],
        ((Timestamp) l[5]).toInstant(),
        l[6] == null ? null : new FoyerNomme((Long) l[6], (String) l[7], (String) l[8]),
        new ArrayList<>());
  }

  private static Candidat candidat(Object[] l) {
    return new Candidat((Long) l[9], (String) l[10], (String) l[11], (String) l[12]);
  }
}
