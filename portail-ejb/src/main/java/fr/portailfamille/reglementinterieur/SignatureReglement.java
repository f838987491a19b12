package fr.portailfamille.reglementinterieur;

import fr.portailfamille.demarche.Demarche;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** A guardian has signed a text for a child. Never changed. */
@Entity
@Table(name = "signature_reglement")
@SequenceGenerator(
    name = "seq_signature_reglement",
    sequenceName = "seq_signature_reglement",
    allocationSize = 50)
class SignatureReglement {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_signature_reglement")
  private Long id;

  private long enfantId;
  private long texteId;
  private long familleId;
  private long compteId;
  private String signataire;
  private String lieu;
  private Instant signeLe;
  private long demarcheId;

  protected SignatureReglement() {}

  SignatureReglement(Demarche demarche, FicheASigner fiche, long texteId, Instant signeLe) {
    this.enfantId = fiche.getEnfantId();
    this.texteId = texteId;
    this.familleId = demarche.getFamilleId();
    this.compteId = demarche.getCompteId();
    this.signataire = fiche.getSignature().strip();
    this.lieu = fiche.getLieu().strip();
    this.signeLe = signeLe;
    this.demarcheId = demarche.getId();
  }
}
