package fr.portailfamille.migration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.portailfamille.environment.PortailDeployment;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class MigrationsIT {

  @PersistenceContext EntityManager em;

  @Deployment
  static EnterpriseArchive portail() {
    return PortailDeployment.with(MigrationsIT.class);
  }

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
}
