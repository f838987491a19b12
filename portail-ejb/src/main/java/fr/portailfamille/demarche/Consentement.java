package fr.portailfamille.demarche;

import fr.portailfamille.parametre.Parametres;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;

/** Which text on personal data an account has accepted for a démarche, in which version, when. */
@Entity
@SequenceGenerator(
    name = "seq_consentement",
    sequenceName = "seq_consentement",
    allocationSize = 50)
class Consentement {

  static final String TEXTE = "DONNEES_PERSONNELLES";

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_consentement")
  private Long id;

  private long compteId;

  private long demarcheId;

  private String texte = TEXTE;

  private String versionTexte;

  private Instant le;

  protected Consentement() {}

  /** {@code texte}: as it was read. */
  Consentement(Demarche demarche, String texte, Instant le) {
    this.compteId = demarche.getCompteId();
    this.demarcheId = demarche.getId();
    this.versionTexte = Parametres.version(texte);
    this.le = le;
  }
}
