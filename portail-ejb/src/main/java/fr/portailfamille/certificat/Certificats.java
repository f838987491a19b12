package fr.portailfamille.certificat;

import fr.portailfamille.chiffrement.Chiffrement;
import fr.portailfamille.chiffrement.ColonneChiffree;
import fr.portailfamille.chiffrement.Emplacement;
import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.demarche.Demarche;
import fr.portailfamille.famille.EnfantsDuFoyer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/** Keeps the accepted certificates and opens what each is for. */
@ApplicationScoped
class Certificats {

  private static final String TABLE = "certificat_medical";
  private static final String DE_L_ENFANT =
      """
      select c from CertificatMedical c where c.enfantId = :enfant
      order by c.fin desc, c.demarcheId desc""";

  @PersistenceContext private EntityManager em;
  @Inject private Chiffrement chiffrement;
  @Inject private EnfantsDuFoyer enfants;
  @Inject private Clock horloge;

  @Produces
  static ColonneChiffree objets() {
    return new ColonneChiffree(
        TABLE,
        """
        select demarche_id, objet from certificat_medical
        where not starts_with(objet, ?1) order by demarche_id limit ?2 for update""",
        """
        with p as (select cast(?1 as bigint) as id, cast(?2 as text) as scelle)
        update certificat_medical c set objet = p.scelle from p where c.demarche_id = p.id""",
        100);
  }

  /** Those that end last first, at most {@code auPlus}. */
  List<CertificatMedical> deLEnfant(long enfant, int auPlus) {
    return em.createQuery(DE_L_ENFANT, CertificatMedical.class)
        .setParameter("enfant", enfant)
        .setMaxResults(auPlus)
        .getResultList();
  }

  Objet objet(CertificatMedical certificat) {
    return Objet.valueOf(chiffrement.dechiffrer(lieu(certificat.demarcheId()), certificat.objet()));
  }

  /**
   * @throws RegleMetierException the child left the household since
   */
  void garder(Demarche demarche, CertificatEnvoye form) {
    if (enfants.verrouiller(demarche.getFamilleId(), List.of(form.getEnfantId())).isEmpty()) {
      throw new RegleMetierException("EnfantHorsDuFoyer", form.getPrenom());
    }
    var objet = chiffrement.chiffrer(lieu(demarche.getId()), form.getObjet().name());
    em.persist(new CertificatMedical(demarche, form, objet, horloge.instant()));
  }

  private static Emplacement lieu(long demarche) {
    return new Emplacement(TABLE, demarche);
  }
}
