package fr.portailfamille.prelevement;

import static fr.portailfamille.prelevement.AdhesionExemple.signee;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.portailfamille.demarche.Bloc;
import fr.portailfamille.demarche.Bloc.Reponse;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RelectureAdhesionTest {

  @Test
  @DisplayName("B15, C11 : le mandat se relit avec toutes ses mentions, l’IBAN masqué")
  void le_mandat_se_relit() {
    var form = signee();
    form.setBic("BNPAFRPP");
    form.setPortee(Portee.CHOISIES);
    form.getActivites().forEach(activite -> activite.setChoisie(true));

    assertThat(lignes(RelectureAdhesion.relire(form)))
        .containsExactly(
            "Activités : Cantine, Garderie du soir",
            "Titulaire du compte : Anne Roux",
            "Adresse du titulaire : 12 bis rue des Lilas, 35000 Rennes",
            "IBAN : FR76 •••• •••• 0189",
            "BIC : BNPAFRPP",
            "Référence unique du mandat (RUM) : Donnée quand le mandat est accepté",
            "Créancier : Régie de Beaupré",
            "Adresse du créancier : 1 place de la Mairie, 35000 Beaupré",
            "Identifiant créancier SEPA (ICS) : FR72ZZZ123456",
            "Type de paiement : Récurrent",
            "Signé à : Rennes",
            "Signé par : anne  ROUX");
  }

  @Test
  @DisplayName("C04, C11 : le compte quitté est à côté du nouveau, masqués tous les deux")
  void le_compte_quitte_est_a_cote_du_nouveau() {
    var form = signee();
    form.setConnu(AdhesionExemple.connu());

    assertThat(RelectureAdhesion.relire(form).stream().flatMap(b -> b.reponses().stream()))
        .filteredOn(reponse -> reponse.avant() != null)
        .extracting(Reponse::question, Reponse::avant, Reponse::reponse)
        .containsExactly(
            tuple("Titulaire du compte", "Paul Roux", "Anne Roux"),
            tuple("IBAN", "BE68 •••• •••• 7034", "FR76 •••• •••• 0189"));
    assertThat(lignes(RelectureAdhesion.relire(form)))
        .contains("Remplace le mandat : PF-F-2026-000001-000007");
  }

  @Test
  @DisplayName("C11 : un IBAN faux ou absent ne se relit pas, pas même en partie")
  void un_iban_faux_ne_se_relit_pas() {
    var form = signee();
    form.setIban("FR76 3000 6000");

    assertThat(lignes(RelectureAdhesion.relire(form)))
        .noneMatch(ligne -> ligne.startsWith("IBAN"))
        .noneMatch(ligne -> ligne.contains("3000"));
  }

  @Test
  @DisplayName("C11 : l’agent habilité compare au RIB l’IBAN entier")
  void l_iban_entier_se_compare_au_rib() {
    assertThat(lignes(RelectureAdhesion.devoiler(signee())))
        .containsExactly(
            "Titulaire du compte : Anne Roux", "IBAN : FR76 3000 6000 0112 3456 7890 189");
  }

  private static List<String> lignes(List<Bloc> blocs) {
    return blocs.stream()
        .flatMap(bloc -> bloc.reponses().stream())
        .map(reponse -> reponse.question() + " : " + reponse.reponse())
        .toList();
  }
}
