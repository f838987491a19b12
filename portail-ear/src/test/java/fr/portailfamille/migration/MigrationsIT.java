package fr.portailfamille.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class MigrationsIT {

  @PersistenceContext EntityManager em;

  @Test
  void chaque_entite_correspond_au_schema_migre() {
    var lues = new ArrayList<String>();
    for (var entite : em.getMetamodel().getEntities()) {
      em.createQuery("select e from " + entite.getName() + " e").setMaxResults(1).getResultList();
      lues.add(entite.getName());
    }

    assertThat(
            em.createNativeQuery("select count(*) from version_schema where success")
                .getSingleResult())
        .asString()
        .isNotEqualTo("0");
    assertThat(lues).contains("ValeurParametre");
  }

  @Test
  @DisplayName("E37 : la base n’admet que les délais que le portail sait lire")
  void un_delai_illisible_n_entre_pas_dans_la_base() {
    var lisibles =
        List.of(
            "AUCUN 0 - 23:59 TOUS",
            "JOURS_AVANT 2 - 10:00 OUVRES",
            "JOUR_SEMAINE_PRECEDENTE 1 WEDNESDAY 12:00 TOUS",
            "JOUR_MOIS_PRECEDENT 25 - 23:59 CLASSE");

    assertThat(lisibles).allSatisfy(delai -> assertThat(lire(delai)).isEqualTo(delai));
    assertThat(List.of("AUCUN", "JOURS_AVANT 2 - 24:00 OUVRES", "JOURS_AVANT x - 10:00 TOUS"))
        .allSatisfy(
            delai ->
                assertThatThrownBy(() -> lire(delai)).hasMessageContaining("ck_delai_reservation"));
  }

  private Object lire(String delai) {
    return em.createNativeQuery("select cast(cast(?1 as delai_reservation) as text)")
        .setParameter(1, delai)
        .getSingleResult();
  }
}
