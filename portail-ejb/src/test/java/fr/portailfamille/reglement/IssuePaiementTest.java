package fr.portailfamille.reglement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.portailfamille.reglement.payfip.CodePayFiP;
import fr.portailfamille.reglement.payfip.DetailPaiement;
import fr.portailfamille.reglement.payfip.IdOp;
import fr.portailfamille.reglement.payfip.ResultatTransaction;
import fr.portailfamille.reglement.payfip.Saisie;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssuePaiementTest {

  @ParameterizedTest(name = "{0} après {1} min : {2}")
  @CsvSource(
      nullValues = "attendre",
      value = {
        "PAYE_CARTE, 0, PAYE",
        "PAYE_PRELEVEMENT, 0, PAYE",
        "PAYE_CARTE, 3000, PAYE",
        "REFUSE_CARTE, 1, REFUSE",
        "REFUSE_PRELEVEMENT, 1, REFUSE",
        "ABANDONNE, 19, attendre",
        "ABANDONNE, 20, ABANDONNE",
      })
  void un_abandon_recent_peut_encore_etre_repris(
      ResultatTransaction resultat, long minutes, EtatPaiement issue) {
    assertThat(IssuePaiement.de(detail(resultat), Duration.ofMinutes(minutes)))
        .isEqualTo(Optional.ofNullable(issue));
  }

  @ParameterizedTest(name = "{0} après {1} min : {2}")
  @CsvSource(
      nullValues = "attendre",
      value = {
        "P5, 15, attendre",
        "P5, 19, attendre",
        "P5, 20, EXPIRE",
        "P1, 1, EXPIRE",
        "P4, 16, attendre",
        "T2, 60, attendre",
        "INCONNU, 1560, EXPIRE",
      })
  void un_resultat_qui_ne_vient_pas_finit_par_liberer_la_facture(
      CodePayFiP code, long minutes, EtatPaiement issue) {
    assertThat(IssuePaiement.de(code, Duration.ofMinutes(minutes)))
        .isEqualTo(Optional.ofNullable(issue));
  }

  private static DetailPaiement detail(ResultatTransaction resultat) {
    return new DetailPaiement(
        new IdOp("op-1"),
        "090909",
        "2026",
        "PERI2026000000001",
        "",
        2260,
        "",
        Saisie.TEST,
        resultat,
        Optional.empty(),
        Optional.empty());
  }
}
