package fr.portailfamille.demo;

import java.util.List;

/** Common French names; together they make invented people. */
final class Listes {

  static final List<String> NOMS =
      mots(
          """
          Martin Bernard Thomas Petit Robert Richard Dubois Moreau Laurent Simon Michel Lefebvre
          Leroy Roux David Bertrand Morin Fournier Girard Bonnet Dupont Lambert Rousseau Vincent
          Muller Faure Andre Mercier Blanc Guerin Boyer Garnier Chevalier Francois Legrand Gauthier
          Garcia Perrin Robin Clement Nicolas Henry Roussel Mathieu Gautier Masson Marchand Duval
          Denis Dumont Marie Lemaire Noel Meyer Dufour Meunier Brun Blanchard Giraud Joly Riviere
          Lucas Brunet Gaillard Barbier Arnaud Martinez Gerard Roche Renard Schmitt Colin Picard
          Diallo Traore Nguyen Benali Haddad Lopez Ferreira Silva Costa Kowalski Yilmaz Hamidi
          Cohen Tran Keita Cisse Amrani Bouzid Novak Rossi Fernandez Pereira Diop Sow Camara
          """);

  static final List<String> PRENOMS_FEMMES =
      mots(
          """
          Marie Sophie Julie Céline Aurélie Émilie Laura Sarah Caroline Nathalie Virginie Élodie
          Sandrine Claire Amandine Delphine Mélanie Audrey Fatima Nadia Samira Leïla Aminata
          Fatoumata Maria Anna Carla Hélène Lucie Pauline Charlotte Marion Mathilde Anaïs Camille
          Justine Morgane Stéphanie Karine Florence
          """);

  static final List<String> PRENOMS_HOMMES =
      mots(
          """
          Nicolas Julien Thomas Sébastien Guillaume Mathieu Alexandre Vincent Olivier Romain
          Jérôme Maxime Antoine Benjamin Cédric Fabien Arnaud Mehdi Karim Youssef Rachid Mamadou
          Ibrahima Paulo Marco Florian Kevin Anthony Damien Laurent Stéphane Bruno Yann Erwan
          Ludovic Grégory Thibault Quentin Hugo David
          """);

  static final List<String> FILLES =
      mots(
          """
          Emma Jade Louise Alice Chloé Lina Rose Léa Anna Mila Ambre Julia Inès Léna Agathe Juliette
          Nina Zoé Romy Iris Lou Éva Manon Sarah Nour Aïcha Maya Elsa Margot Victoire Adèle Olivia
          Capucine Yasmine Salomé Margaux Célia Apolline Awa Luna
          """);

  static final List<String> GARCONS =
      mots(
          """
          Gabriel Léo Raphaël Louis Arthur Jules Adam Maël Lucas Hugo Noah Liam Sacha Gabin Paul
          Nathan Aaron Mohamed Ethan Tom Eden Naël Isaac Noé Théo Martin Malo Ayden Augustin Victor
          Marius Amir Robin Timéo Samuel Enzo Rayan Oscar Ibrahim Côme
          """);

  /** Streets of the neighbouring villages: children from there pay the price of outsiders. */
  static final List<String> VOIES_VOISINES =
      List.of("rue de l’Étang", "rue du Calvaire", "route de Valombrelle", "place de la Mairie");

  static final String COMMUNE_VOISINE = "Bourg-l’Étang";
  static final String CODE_POSTAL_VOISIN = "99430";

  private Listes() {}

  private static List<String> mots(String texte) {
    return List.of(texte.strip().split("\\s+"));
  }
}
