package fr.portailfamille.usager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.portailfamille.environment.EnTantQue;
import fr.portailfamille.environment.PortailDeployment;
import fr.portailfamille.parametre.Parametre;
import fr.portailfamille.parametre.ReglageService;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class CompteIT {

  @Inject private UsagerCourant usagerCourant;
  @Inject private ReglageService reglages;

  @Deployment
  static EnterpriseArchive portail() {
    return PortailDeployment.with(CompteIT.class);
  }

  @Test
  void l_usager_courant_est_le_compte_connecte() {
    var famille = EnTantQue.compte(12, "FAMILLE");

    assertThat(famille.obtenir(usagerCourant::compteId)).isEqualTo(12);
    assertThat(famille.obtenir(() -> usagerCourant.possede(Role.FAMILLE))).isTrue();
    assertThat(famille.obtenir(() -> usagerCourant.possede(Role.AGENT))).isFalse();
  }

  @Test
  void un_visiteur_n_est_personne() {
    assertThat(EnTantQue.visiteur().obtenir(usagerCourant::chercher)).isEmpty();
    assertThat(usagerCourant.chercher()).isEmpty();
    assertThatThrownBy(usagerCourant::compteId).isInstanceOf(EJBAccessException.class);
  }

  @Test
  void une_famille_ne_change_pas_les_parametres_de_la_ville() {
    var famille = EnTantQue.compte(12, "FAMILLE");

    assertThatThrownBy(
            () ->
                famille.executer(
                    () -> reglages.fixer(Map.of(Parametre.COLLECTIVITE_NOM, "Ailleurs"))))
        .isInstanceOf(EJBAccessException.class);
  }
}
