package fr.portailfamille.scolarite.passage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.portailfamille.commun.Evenement;
import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.environment.EnMemeTemps;
import fr.portailfamille.environment.EnTantQue;
import fr.portailfamille.environment.RequetesSql;
import fr.portailfamille.exemples.ActiviteExemple;
import fr.portailfamille.exemples.FamilleInstallee;
import fr.portailfamille.exemples.Personnage;
import fr.portailfamille.famille.JournalQueries;
import fr.portailfamille.scolarite.Niveau;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class PassageIT {

  @Inject private PassageQueries lectures;
  @Inject private PassageService passages;
  @Inject private JournalQueries journal;
  @PersistenceContext private EntityManager em;

  private Connection connexion;
  private PassageFixture ville;
  private EnTantQue agent;

  @BeforeEach
  void uneVille() throws SQLException, NamingException {
    connexion = InitialContext.<DataSource>doLookup("jdbc/portail").getConnection();
    ville = new PassageFixture(connexion);
    agent = EnTantQue.compte(ville.exemples.compte(Personnage.CLAIRE_FONTAINE), "AGENT");
  }

  @AfterEach
  void fermer() throws SQLException {
    ville.close();
    connexion.close();
  }

  @Test
  @DisplayName("Toute une ville passe d’un coup : niveau suivant, école du secteur après la GS")
  void les_classes_passent() throws SQLException {
    var moyenne = ville.eleve("Ana", ville.maternelle, "MS");
    var grande = ville.eleve("Bilal", ville.maternelle, "GS");
    var perdu = ville.eleve("Chloé", ville.maternelle, "GS", "rue de Nulle Part");
    var dernier = ville.eleve("Dan", ville.elementaire, "CM2");

    var resultat = faire();

    assertThat(resultat).isEqualTo(new PassageService.Resultat(2, 2));
    assertThat(ecole(moyenne, "Ana")).isEqualTo(ville.maternelle + " GS");
    assertThat(ecole(grande, "Bilal")).isEqualTo(ville.elementaire + " CP");
    assertThat(ecole(perdu, "Chloé")).isNull();
    assertThat(ecole(dernier, "Dan")).isNull();
    assertThat(faire()).isEqualTo(new PassageService.Resultat(0, 2));
    assertThat(agent.obtenir(() -> journal.duFoyer(grande.id(), 0, 10)).lignes())
        .extracting(Evenement::texte)
        .containsExactly("Bilal passe en CP pour l’année 2091-2092");
  }

  @Test
  @DisplayName("Une école déjà décidée, ou demandée par la famille, n’est pas touchée")
  void ce_qui_est_decide_reste() throws SQLException {
    var decidee = ville.eleve("Elsa", ville.elementaire, "CP");
    ville.scolariser(decidee.enfant("Elsa"), ville.annee, ville.elementaire, "CP");
    var demandee = ville.eleve("Faïz", ville.elementaire, "CP");
    demander(demandee, "Faïz");

    assertThat(groupe(ville.elementaire, Niveau.CP))
        .extracting(
            LigneGroupe::enfants, LigneGroupe::connus, LigneGroupe::enAttente, LigneGroupe::reste)
        .containsExactly(2L, 1L, 1L, 0L);
    assertThat(faire().faits()).isZero();
    assertThat(ecole(decidee, "Elsa")).isEqualTo(ville.elementaire + " CP");
    assertThat(ecole(demandee, "Faïz")).isNull();
  }

  @Test
  @DisplayName("Enfant par enfant : maintien, autre école, plus tard ; jamais hors de la classe")
  void enfant_par_enfant() throws SQLException {
    var maintenue = ville.eleve("Gaëlle", ville.elementaire, "CE1");
    var plusTard = ville.eleve("Hugo", ville.elementaire, "CE1");
    var ailleurs = ville.eleve("Ines", ville.elementaire, "CM1");
    var classe = new Groupe(ville.elementaire, Niveau.CE1);

    var resultat = decider(classe, Map.of(maintenue.enfant("Gaëlle"), classe));

    assertThat(resultat).isEqualTo(new PassageService.Resultat(1, 0));
    assertThat(ecole(maintenue, "Gaëlle")).isEqualTo(ville.elementaire + " CE1");
    assertThat(ecole(plusTard, "Hugo")).isNull();
    long autre = ailleurs.enfant("Ines");
    assertThatThrownBy(() -> decider(classe, Map.of(autre, classe)))
        .isInstanceOf(Introuvable.class);
    var enMaternelle = new Groupe(ville.maternelle, Niveau.CE2);
    assertThatThrownBy(() -> decider(classe, Map.of(plusTard.enfant("Hugo"), enMaternelle)))
        .isInstanceOf(Introuvable.class);
  }

  @Test
  @DisplayName("Un passage s’annule, sauf pour l’enfant déjà inscrit à une activité de son école")
  void un_passage_s_annule() throws SQLException {
    var libre = ville.eleve("Jade", ville.elementaire, "CE2");
    var inscrit = ville.eleve("Karl", ville.elementaire, "CE2");
    faire();
    inscrire(inscrit, "Karl");
    long passage = agent.obtenir(() -> lectures.passages(ville.annee)).get(0).id();

    assertThat(agent.obtenir(() -> passages.annuler(passage))).isEqualTo(1);

    assertThat(ecole(libre, "Jade")).isNull();
    assertThat(ecole(inscrit, "Karl")).isEqualTo(ville.elementaire + " CM1");
    assertThatThrownBy(() -> agent.obtenir(() -> passages.annuler(passage)))
        .hasMessage("PassageDejaAnnule");
    assertThat(agent.obtenir(() -> lectures.passages(ville.annee))).isEmpty();
  }

  @Test
  @DisplayName("Deux agents font le même passage : chaque enfant passe une fois")
  void deux_agents_a_la_fois() throws Exception {
    var enfant = ville.eleve("Lou", ville.elementaire, "CM1");

    assertThat(EnMemeTemps.essayer(this::faire, this::faire)).containsOnly("fait");

    assertThat(ecole(enfant, "Lou")).isEqualTo(ville.elementaire + " CM2");
    assertThat(agent.obtenir(() -> lectures.passages(ville.annee)))
        .extracting(PassageQueries.LignePassage::enfants)
        .contains(1L);
  }

  @Test
  @DisplayName("Lire une ville ne demande pas plus de requêtes quand elle a plus d’enfants")
  void le_nombre_de_requetes_ne_suit_pas_les_enfants() throws SQLException {
    ville.eleve("Mina", ville.elementaire, "CP");
    int peu = RequetesSql.compter(em, this::groupes);
    for (var niveau : List.of("CP", "CE1", "CE2", "CM1")) {
      ville.eleve("Noa", ville.elementaire, niveau);
    }
    assertThat(RequetesSql.compter(em, this::groupes)).isEqualTo(peu);
    assertThat(groupes())
        .extracting(LigneGroupe::ecole, ligne -> ligne.groupe().niveau())
        .containsExactly(
            tuple("Les Grands Pas", Niveau.CP),
            tuple("Les Grands Pas", Niveau.CE1),
            tuple("Les Grands Pas", Niveau.CE2),
            tuple("Les Grands Pas", Niveau.CM1));
  }

  private List<LigneGroupe> groupes() {
    return agent.obtenir(() -> lectures.groupes(ville.annee));
  }

  private LigneGroupe groupe(long ecole, Niveau niveau) {
    return groupes().stream()
        .filter(ligne -> ligne.groupe().equals(new Groupe(ecole, niveau)))
        .findFirst()
        .orElseThrow();
  }

  private PassageService.Resultat faire() {
    Set<Groupe> tous =
        groupes().stream().map(LigneGroupe::groupe).collect(Collectors.toUnmodifiableSet());
    return agent.obtenir(() -> passages.faire(ville.annee, tous));
  }

  private PassageService.Resultat decider(Groupe classe, Map<Long, Groupe> choix) {
    return agent.obtenir(() -> passages.faire(ville.annee, classe, choix));
  }

  private String ecole(FamilleInstallee famille, String prenom) throws SQLException {
    try (var requete =
        connexion.prepareStatement(
            "select etablissement_id || ' ' || niveau from scolarite where enfant_id = ? and"
                + " annee_id = ?")) {
      requete.setLong(1, famille.enfant(prenom));
      requete.setLong(2, ville.annee);
      var lue = requete.executeQuery();
      return lue.next() ? lue.getString(1) : null;
    }
  }

  private void demander(FamilleInstallee famille, String prenom) throws SQLException {
    ville.base.executer(
        "insert into demarche (type, compte_id, famille_id, etat, numero, contenu, cree_le,"
            + " modifiee_le, deposee_le, echeance) values ('INSCRIPTION_SCOLAIRE', ?, ?, 'DEPOSEE',"
            + " ?, cast(? as jsonb), now(), now(), now(), current_date + 30)",
        famille.compteId(),
        famille.id(),
        "PASSAGE-" + famille.id(),
        "{\"anneeId\": %d, \"enfants\": [{\"enfantId\": %d, \"choix\": \"SECTEUR\"}]}"
            .formatted(ville.annee, famille.enfant(prenom)));
  }

  private void inscrire(FamilleInstallee famille, String prenom) throws SQLException {
    long cantine = ville.exemples.activite(ActiviteExemple.CANTINE);
    ville.base.ajouter(
        "site", "activite_id, etablissement_id, capacite", cantine, ville.elementaire, 20);
    ville.base.inserer(
        "inscription",
        "enfant_id, famille_id, activite_id, etablissement_id, debut, fin",
        famille.enfant(prenom),
        famille.id(),
        cantine,
        ville.elementaire,
        LocalDate.of(2091, 9, 1),
        LocalDate.of(2092, 7, 5));
  }
}
