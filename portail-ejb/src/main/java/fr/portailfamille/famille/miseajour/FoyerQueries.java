package fr.portailfamille.famille.miseajour;

import fr.portailfamille.commun.Montant;
import fr.portailfamille.famille.Famille;
import fr.portailfamille.famille.FamilleCourante;
import fr.portailfamille.famille.Responsable;
import fr.portailfamille.famille.Telephone;
import fr.portailfamille.usager.UsagerCourant;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the town knows of the household of the signed-in guardian (C07, C08, C10). */
@Stateless
@RolesAllowed("FAMILLE")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class FoyerQueries {

  private static final String RESPONSABLES =
      """
      select r, m.titulaire from Membre m, Responsable r
      where m.familleId = :famille and r.id = m.responsableId
      order by m.titulaire desc, r.id""";
  private static final String QUOTIENT =
      """
      select q.valeur, q.debut from QuotientFamilial q
      where q.familleId = :famille and q.debut <= :jour and (q.fin is null or q.fin >= :jour)""";

  @PersistenceContext private EntityManager em;
  @Inject private FamilleCourante famille;
  @Inject private UsagerCourant usager;
  @Inject private Clock horloge;

  /**
   * A guardian of the household.
   *
   * @param civilite in French; may be null, like the two that follow
   * @param vous the signed-in one
   */
  public record LigneResponsable(
      String civilite,
      String nom,
      String courriel,
      String telephone,
      boolean titulaire,
      boolean vous)
      implements Serializable {}

  /** The quotient prices depend on, and the day it applies from. */
  public record QuotientDuJour(Montant valeur, LocalDate debut) implements Serializable {}

  /**
   * The household.
   *
   * @param nom of the file, in capitals as printed on invoices
   * @param adresse on one line
   * @param allocataire null when none was told
   * @param quotient null when none applies today
   */
  public record MonFoyer(
      String numero,
      String nom,
      String adresse,
      String allocataire,
      QuotientDuJour quotient,
      List<LigneResponsable> responsables)
      implements Serializable {}

  /** Empty as long as the file is not accepted. */
  public Optional<MonFoyer> monFoyer() {
    return famille.chercher().map(this::lire);
  }

  private MonFoyer lire(long id) {
    var foyer = em.find(Famille.class, id);
    return new MonFoyer(
        foyer.numero(),
        foyer.nom().toUpperCase(Locale.FRANCE),
        foyer.adresse().toString(),
        foyer.numeroAllocataire(),
        quotient(id),
        em.createQuery(RESPONSABLES, Object[].class)
            .setParameter("famille", id)
            .getResultStream()
            .map(ligne -> responsable((Responsable) ligne[0], (Boolean) ligne[1]))
            .toList());
  }

  private QuotientDuJour quotient(long id) {
    return em.createQuery(QUOTIENT, Object[].class)
        .setParameter("famille", id)
        .setParameter("jour", LocalDate.now(horloge))
        .getResultStream()
        .findFirst()
        .map(ligne -> new QuotientDuJour((Montant) ligne[0], (LocalDate) ligne[1]))
        .orElse(null);
  }

  private LigneResponsable responsable(Responsable r, boolean titulaire) {
    return new LigneResponsable(
        r.civilite() == null ? null : r.civilite().getLibelle(),
        r.prenom() + " " + r.nom(),
        r.courriel() == null ? null : r.courriel().valeur(),
        r.telephone() == null ? null : Telephone.enClair(r.telephone()),
        titulaire,
        r.compteId() != null && r.compteId() == usager.compteId());
  }
}
