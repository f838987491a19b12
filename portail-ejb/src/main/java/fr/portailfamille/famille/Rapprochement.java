package fr.portailfamille.famille;

import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.usager.ReferenceDossier;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * The holder of an account names a household that does not know their address (D04, D05). An agent,
 * who may call the household, ties the account to one of its guardians or sets the request aside.
 */
@Entity
@SequenceGenerator(
    name = "seq_rapprochement",
    sequenceName = "seq_rapprochement",
    allocationSize = 50)
public class Rapprochement {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_rapprochement")
  private Long id;

  private long compteId;
  private String numeroDossier;
  private String nomDossier;
  private Instant demandeLe;

  @Enumerated(EnumType.STRING)
  private EtatRapprochement etat = EtatRapprochement.A_EXAMINER;

  private Long responsableId;
  private Long decidePar;
  private Instant decideLe;
  @Version private int version;

  protected Rapprochement() {}

  Rapprochement(long compteId, ReferenceDossier dossier, Instant instant) {
    this.compteId = compteId;
    this.numeroDossier = dossier.numero();
    this.nomDossier = dossier.nom();
    this.demandeLe = instant;
  }

  void relier(Responsable responsable, long agent, Instant instant) {
    decider(EtatRapprochement.RELIE, agent, instant);
    responsableId = responsable.id();
  }

  void ecarter(long agent, Instant instant) {
    decider(EtatRapprochement.ECARTE, agent, instant);
  }

  private void decider(EtatRapprochement decision, long agent, Instant instant) {
    if (etat != EtatRapprochement.A_EXAMINER) {
      throw new RegleMetierException("RapprochementDejaDecide");
    }
    etat = decision;
    decidePar = agent;
    decideLe = instant;
  }

  long compteId() {
    return compteId;
  }

  String numeroDossier() {
    return numeroDossier;
  }
}
